//! Dates and times in the format of a locale.

use std::sync::OnceLock;

use fluent_bundle::FluentValue;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::input::{DateTime, UtcOffset, ZonedDateTime};
use icu_datetime::options::{Length, TimePrecision, YearStyle};
use icu_locale_core::Locale;
use unic_langid::LanguageIdentifier;

use crate::number::OptionError;
use crate::reader::from_unic;

/// How far from 1970 a date may be, in milliseconds, as ECMAScript has it.
const FARTHEST: f64 = 8.64e15;

/// What `DATETIME` is given beside the date.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct DateOptions {
    date_style: Option<(DateFields, Length)>,
    time_style: Option<TimePrecision>,
    weekday: Option<Length>,
    has_year: bool,
    month: Option<Length>,
    has_day: bool,
    hour: bool,
    minute: bool,
    second: bool,
}

/// Writes the dates of one text in one locale.
pub(crate) struct DateFormat {
    fields: CompositeDateTimeFieldSet,
    formatter: OnceLock<Option<DateTimeFormatter<CompositeDateTimeFieldSet>>>,
}

impl DateOptions {
    /// Sets an option by its name in Fluent.
    pub(crate) fn set(&mut self, name: &str, value: &FluentValue<'_>) -> Result<(), OptionError> {
        let FluentValue::String(value) = value else {
            return Err(OptionError::Value);
        };
        let word = match &**value {
            "long" => Some(Length::Long),
            "short" => Some(Length::Medium),
            _ => None,
        };
        let is_numeric = value == "numeric";
        let is_two_digits = value == "2-digit";
        let only = |holds: bool| holds.then_some(true).ok_or(OptionError::Value);
        match name {
            "dateStyle" => {
                self.date_style = Some(match &**value {
                    "full" => (DateFields::YMDE, Length::Long),
                    "long" => (DateFields::YMD, Length::Long),
                    "medium" => (DateFields::YMD, Length::Medium),
                    "short" => (DateFields::YMD, Length::Short),
                    _ => return Err(OptionError::Value),
                });
            }
            "timeStyle" => {
                self.time_style = Some(match &**value {
                    "medium" => TimePrecision::Second,
                    "short" => TimePrecision::Minute,
                    _ => return Err(OptionError::Value),
                });
            }
            "weekday" => self.weekday = Some(word.ok_or(OptionError::Value)?),
            "year" => self.has_year = only(is_numeric)?,
            "month" => {
                let number = is_numeric.then_some(Length::Short);
                self.month = Some(word.or(number).ok_or(OptionError::Value)?);
            }
            "day" => self.has_day = only(is_numeric)?,
            "hour" => self.hour = only(is_numeric)?,
            "minute" => self.minute = only(is_numeric || is_two_digits)?,
            "second" => self.second = only(is_numeric || is_two_digits)?,
            _ => return Err(OptionError::Name),
        }
        Ok(())
    }

    /// `None` if these cannot be shown together.
    pub(crate) fn format(self) -> Option<DateFormat> {
        let fields = match (self.date_style, self.time_style) {
            (None, None) => self.single_fields()?,
            _ if self.has_fields() => return None,
            (date, time) => {
                let mut fields = FieldSetBuilder::default();
                fields.length = Some(date.map_or(Length::Medium, |(_, length)| length));
                fields.date_fields = date.map(|(fields, _)| fields);
                fields.time_precision = time;
                fields
            }
        };
        Some(DateFormat {
            fields: fields.build_composite_datetime().ok()?,
            formatter: OnceLock::new(),
        })
    }

    fn has_fields(&self) -> bool {
        self.weekday.is_some()
            || self.month.is_some()
            || self.has_year
            || self.has_day
            || self.hour
            || self.minute
            || self.second
    }

    fn single_fields(mut self) -> Option<FieldSetBuilder> {
        if !self.has_fields() {
            // As ECMA-402 has it.
            (self.has_year, self.month, self.has_day) = (true, Some(Length::Short), true);
        }
        let date_fields = match (
            self.weekday.is_some(),
            self.has_year,
            self.month.is_some(),
            self.has_day,
        ) {
            (false, false, false, false) => None,
            (false, false, false, true) => Some(DateFields::D),
            (false, false, true, false) => Some(DateFields::M),
            (false, false, true, true) => Some(DateFields::MD),
            (false, true, false, false) => Some(DateFields::Y),
            (false, true, true, false) => Some(DateFields::YM),
            (false, true, true, true) => Some(DateFields::YMD),
            (true, false, false, false) => Some(DateFields::E),
            (true, false, false, true) => Some(DateFields::DE),
            (true, false, true, true) => Some(DateFields::MDE),
            (true, true, true, true) => Some(DateFields::YMDE),
            _ => return None,
        };
        let time_precision = match (self.hour, self.minute, self.second) {
            (false, false, false) => None,
            (true, false, false) => Some(TimePrecision::Hour),
            (true, true, false) => Some(TimePrecision::Minute),
            (true, true, true) => Some(TimePrecision::Second),
            _ => return None,
        };
        let length = match (self.month, self.weekday) {
            // There is one length for both, and that of numbers shortens the weekday.
            (Some(month), Some(weekday)) if month != weekday => {
                (month == Length::Short && weekday == Length::Medium).then_some(month)?
            }
            (Some(length), _) | (None, Some(length)) => length,
            (None, None) => Length::Medium,
        };
        let mut fields = FieldSetBuilder::default();
        fields.length = Some(length);
        fields.date_fields = date_fields;
        fields.time_precision = time_precision;
        fields.year_style = self.has_year.then_some(YearStyle::Full);
        Some(fields)
    }
}

impl DateFormat {
    /// A date in UTC, given as milliseconds since the start of 1970. `None` if it is not a date, is too far away,
    /// or if there is no data for the locale.
    pub(crate) fn write(&self, locale: &LanguageIdentifier, milliseconds: f64) -> Option<String> {
        if milliseconds.is_nan() || milliseconds.abs() > FARTHEST {
            return None;
        }
        let formatter = self.formatter.get_or_init(|| {
            let locale = Locale::from(from_unic(locale));
            DateTimeFormatter::try_new((&locale).into(), self.fields).ok()
        });
        let zoned = ZonedDateTime::from_epoch_milliseconds_and_utc_offset(
            milliseconds.floor() as i64,
            UtcOffset::zero(),
        );
        let date = DateTime {
            date: zoned.date,
            time: zoned.time,
        };
        Some(formatter.as_ref()?.format(&date).to_string())
    }
}
