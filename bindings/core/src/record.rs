//! What makes a struct a record.

/// A record as the layers of other languages are written from it.
#[derive(Clone, Copy, Debug)]
pub struct Record {
    /// Its name.
    pub name: &'static str,
    /// The lines of its documentation, each with a leading space.
    pub docs: &'static [&'static str],
    /// Its fields, in order.
    pub fields: &'static [Field],
}

/// A field of a [`Record`].
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its type, as Rust writes it.
    pub type_name: &'static str,
    /// The lines of its documentation, each with a leading space.
    pub docs: &'static [&'static str],
}

/// Declares records: structs of plain data that every language can hold.
macro_rules! record {
    ($(
        $(#[doc = $docs:literal])+
        pub struct $name:ident {
            $($(#[doc = $field_docs:literal])+ pub $field:ident: $type:ty,)+
        }
    )+) => {$(
        $(#[doc = $docs])+
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "js", serde(rename_all = "camelCase"))]
        #[cfg_attr(
            feature = "python",
            pyo3::pyclass(frozen, get_all, eq, module = "gengo_messages")
        )]
        pub struct $name {
            $($(#[doc = $field_docs])+ pub $field: $type,)+
        }

        impl $name {
            /// The record, described.
            pub const RECORD: $crate::record::Record = $crate::record::Record {
                name: stringify!($name),
                docs: &[$($docs),+],
                fields: &[$($crate::record::Field {
                    name: stringify!($field),
                    type_name: stringify!($type),
                    docs: &[$($field_docs),+],
                }),+],
            };
        }

        #[cfg(feature = "python")]
        #[pyo3::pymethods]
        impl $name {
            fn __repr__(&self) -> String {
                $crate::record::repr(stringify!($name), self)
            }
        }
    )+};
}

pub(crate) use record;

/// A record as Python shows it: `Message(code=2700, …)`.
#[cfg(feature = "python")]
pub(crate) fn repr(name: &str, record: &impl serde::Serialize) -> String {
    use serde_json::Value;

    let Ok(Value::Object(members)) = serde_json::to_value(record) else {
        return name.to_owned();
    };
    let members = members.iter().map(|(name, value)| match value {
        Value::Null => format!("{name}=None"),
        Value::Bool(true) => format!("{name}=True"),
        Value::Bool(false) => format!("{name}=False"),
        value => format!("{name}={value}"),
    });
    format!("{name}({})", members.collect::<Vec<_>>().join(", "))
}
