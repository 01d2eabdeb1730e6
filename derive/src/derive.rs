//! The implementation of `Explain` for a type.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{
    Data, DataEnum, DataStruct, DeriveInput, Error, Generics, Ident, Member, Result, Type,
    WherePredicate, parse_quote,
};

use crate::attributes::{CodeAttribute, MessageAttributes, TypeAttributes};
use crate::message::{Key, Message};
use crate::texts::Texts;

/// A variant, or the struct itself, and its message.
struct Case<'a> {
    /// Its name in errors: `CheckoutError::CardDeclined`.
    place: String,
    path: TokenStream,
    message: Message<'a>,
}

pub(crate) fn explain(input: &DeriveInput) -> Result<TokenStream> {
    let attributes = TypeAttributes::new(&input.attrs)?;
    let krate = match &attributes.krate {
        Some(path) => quote!(#path),
        None => quote!(::gengo_messages),
    };
    let prefix = attributes.prefix.as_ref().map(syn::LitStr::value);
    let prefix = prefix.unwrap_or_default();
    let name = &input.ident;
    let message = attributes.message;
    let is_marked = message.id.is_some() || message.code.is_some() || message.transparent;
    let cases = match &input.data {
        Data::Struct(DataStruct { fields, .. }) => vec![Case {
            place: name.unraw().to_string(),
            path: quote!(Self),
            message: Message::new(name, &prefix, message, fields)?,
        }],
        Data::Enum(_) if is_marked => {
            let message = "id, code and transparent belong on the variants of an enum";
            return Err(Error::new(name.span(), message));
        }
        Data::Enum(DataEnum { variants, .. }) => {
            let mut faults: Option<Error> = None;
            let mut cases = Vec::new();
            for variant in variants {
                let own = &variant.ident;
                let message = MessageAttributes::new(&variant.attrs)
                    .and_then(|attributes| Message::new(own, &prefix, attributes, &variant.fields));
                match message {
                    Ok(message) => cases.push(Case {
                        place: format!("{}::{}", name.unraw(), own.unraw()),
                        path: quote!(Self::#own),
                        message,
                    }),
                    Err(fault) => add(&mut faults, fault),
                }
            }
            if let Some(faults) = faults {
                return Err(faults);
            }
            cases
        }
        Data::Union(_) => {
            return Err(Error::new(name.span(), "a union cannot derive Explain"));
        }
    };
    let tracked = match &attributes.texts {
        Some(path) => {
            let texts = Texts::read(path)?;
            check(&cases, &texts)?;
            texts.tracked()
        }
        None => TokenStream::new(),
    };
    Ok(implementation(input, &krate, &cases, &tracked))
}

/// Checks that the texts have every message, and its arguments. Reports all faults at once.
fn check(cases: &[Case<'_>], texts: &Texts) -> Result<()> {
    let mut faults = None;
    for case in cases {
        if let Message::Own { key, arguments } = &case.message {
            let arguments: Vec<&str> = arguments.iter().map(|own| own.name.as_str()).collect();
            // The catalog forms the id of a code; it is known where that is the default.
            let (id, span) = match key {
                Key::Id(id, span) => (id.clone(), *span),
                Key::Code(CodeAttribute::Number(code)) => (format!("error-{code}"), code.span()),
                Key::Code(CodeAttribute::Word(code)) => {
                    (format!("error-{}", code.value()), code.span())
                }
            };
            for fault in texts.faults(&id, &arguments) {
                add(&mut faults, Error::new(span, fault));
            }
        }
    }
    faults.map_or(Ok(()), Err)
}

fn add(faults: &mut Option<Error>, fault: Error) {
    match faults {
        Some(faults) => faults.combine(fault),
        None => *faults = Some(fault),
    }
}

fn implementation(
    input: &DeriveInput,
    krate: &TokenStream,
    cases: &[Case<'_>],
    tracked: &TokenStream,
) -> TokenStream {
    let name = &input.ident;
    let mut generics = input.generics.clone();
    generics
        .make_where_clause()
        .predicates
        .extend(bounds(krate, cases, &input.generics));
    let (of_impl, of_type, bounds) = generics.split_for_impl();
    let arms = cases.iter().map(|case| case.arm(krate));
    let declared = cases.iter().map(|case| case.declared(krate));
    // A type without values has no arms, and a reference to it does not count as empty.
    let matched = match cases.is_empty() {
        true => quote!(match *self {}),
        false => quote!(match self { #(#arms)* }),
    };
    quote! {
        #[automatically_derived]
        impl #of_impl #krate::Explain for #name #of_type #bounds {
            fn explain<'explained>(
                &'explained self,
                localizer: &'explained #krate::Localizer,
            ) -> #krate::Message<'explained> {
                #tracked
                #matched
            }

            fn declared() -> ::std::vec::Vec<#krate::Declared> {
                let mut declared = ::std::vec::Vec::new();
                #(#declared)*
                declared
            }
        }
    }
}

/// The bounds that the fields with generic types need, to be arguments or to have a message.
fn bounds(krate: &TokenStream, cases: &[Case<'_>], generics: &Generics) -> Vec<WherePredicate> {
    let params: Vec<&Ident> = generics.type_params().map(|param| &param.ident).collect();
    let mut bounds = Vec::new();
    for case in cases {
        match &case.message {
            Message::Own { arguments, .. } => {
                for argument in arguments {
                    let ty = argument.ty;
                    if mentions(ty, &params) {
                        bounds.push(match argument.is_text {
                            true => parse_quote!(#ty: ::std::fmt::Display),
                            false => parse_quote!(#ty: #krate::Argument),
                        });
                    }
                }
            }
            Message::Transparent(_, ty) => {
                if mentions(ty, &params) {
                    bounds.push(parse_quote!(#ty: #krate::Explain));
                }
            }
        }
    }
    bounds
}

/// Whether a type mentions one of these type parameters.
fn mentions(ty: &Type, params: &[&Ident]) -> bool {
    fn any(tokens: TokenStream, params: &[&Ident]) -> bool {
        tokens.into_iter().any(|token| match token {
            proc_macro2::TokenTree::Ident(ident) => params.contains(&&ident),
            proc_macro2::TokenTree::Group(group) => any(group.stream(), params),
            _ => false,
        })
    }
    any(quote!(#ty), params)
}

impl Case<'_> {
    fn arm(&self, krate: &TokenStream) -> TokenStream {
        let path = &self.path;
        match &self.message {
            Message::Transparent(member, ty) => {
                let explained =
                    quote_spanned!(ty.span()=> #krate::Explain::explain(inner, localizer));
                quote!(#path { #member: inner } => #explained,)
            }
            Message::Own { key, arguments } => {
                let count = arguments.len();
                let bound: Vec<Ident> = (0..count).map(|at| format_ident!("field_{at}")).collect();
                let members: Vec<&Member> = arguments.iter().map(|own| &own.member).collect();
                let sets = arguments.iter().zip(&bound).map(|(argument, bound)| {
                    let name = &argument.name;
                    let value = argument.value(krate, bound);
                    quote_spanned!(argument.ty.span()=> arguments.set(#name, #value);)
                });
                let message = match key {
                    Key::Id(id, _) => quote!(localizer.message_by_id(#id, &arguments)),
                    Key::Code(CodeAttribute::Number(code)) => {
                        quote!(localizer.message_with(#krate::ErrorCode::new(#code), &arguments))
                    }
                    Key::Code(CodeAttribute::Word(code)) => {
                        quote!(localizer.message_with(#code, &arguments))
                    }
                };
                let mutable = (count > 0).then(|| quote!(mut));
                quote! {
                    #path { #(#members: #bound,)* .. } => {
                        let #mutable arguments = #krate::FluentArgs::with_capacity(#count);
                        #(#sets)*
                        #message
                    }
                }
            }
        }
    }

    fn declared(&self, krate: &TokenStream) -> TokenStream {
        match &self.message {
            Message::Transparent(_, ty) => {
                quote!(declared.extend(<#ty as #krate::Explain>::declared());)
            }
            Message::Own { key, arguments } => {
                let place = &self.place;
                let key = match key {
                    Key::Id(id, _) => quote!(Id(#id)),
                    Key::Code(CodeAttribute::Number(code)) => {
                        quote!(Code(#krate::Code::Number(#krate::ErrorCode::new(#code))))
                    }
                    Key::Code(CodeAttribute::Word(code)) => quote!(Code(#krate::Code::Word(#code))),
                };
                let names = arguments.iter().map(|argument| &argument.name);
                quote! {
                    declared.push(#krate::Declared::new(
                        #place,
                        #krate::DeclaredMessage::#key,
                        &[#(#names),*],
                    ));
                }
            }
        }
    }
}
