//! How what goes out is written as JSON, at both doors.
//!
//! Every value writes itself to the end of one text, and nothing can fail. A general serializer asks each type for code
//! of its own that may fail at every field: that would be a twentieth of the WebAssembly module.

use crate::notation;

/// A value that goes out.
pub trait Json {
    /// Writes the value.
    fn write(&self, to: &mut Text);

    /// Writes a list of such values.
    fn write_list(list: &[Self], to: &mut Text)
    where
        Self: Sized,
    {
        to.open('[');
        for value in list {
            to.next();
            value.write(to);
        }
        to.close(']');
    }
}

/// The value as JSON.
#[must_use]
pub fn text(value: &impl Json) -> String {
    let mut text = Text(String::new());
    value.write(&mut text);
    text.0
}

/// JSON that is being written.
#[derive(Debug)]
pub struct Text(String);

impl Text {
    /// Begins a list or an object.
    pub fn open(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// Ends a list or an object.
    pub fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// Sets what comes next apart from what came before it in the same list or object.
    fn next(&mut self) {
        if !matches!(self.0.as_bytes().last(), Some(b'[' | b'{')) {
            self.0.push(',');
        }
    }

    /// Writes a field of an object.
    #[inline]
    pub fn field(&mut self, name: &str, value: &impl Json) {
        self.name(name);
        value.write(self);
    }

    /// Writes a field of an object unless it says nothing: that is tested here, once for each type, and not for each field.
    #[inline(never)]
    pub fn field_unless<T: Json>(&mut self, is_nothing: impl Fn(&T) -> bool, name: &str, value: &T) {
        if !is_nothing(value) {
            self.field(name, value);
        }
    }

    /// Writes the word that stands at this place.
    #[inline(never)]
    pub fn word(&mut self, words: &[&str], place: usize) {
        if let Some(word) = words.get(place) {
            self.quote(word);
        }
    }

    /// Writes the name of a field, in which nothing must be escaped.
    #[inline(never)]
    fn name(&mut self, name: &str) {
        self.next();
        self.0.push('"');
        self.0.push_str(name);
        self.0.push_str("\":");
    }

    /// Writes a number.
    #[inline(never)]
    fn number(&mut self, number: i64) {
        notation::push_number(&mut self.0, number, 1);
    }

    /// Writes a text between quotation marks.
    #[inline(never)]
    fn quote(&mut self, words: &str) {
        self.0.push('"');
        if words.bytes().any(|byte| matches!(byte, b'"' | b'\\' | ..b' ')) {
            words.chars().for_each(|letter| self.letter(letter));
        } else {
            self.0.push_str(words);
        }
        self.0.push('"');
    }

    fn letter(&mut self, letter: char) {
        match letter {
            '"' | '\\' => self.0.extend(['\\', letter]),
            ..' ' => self.control(letter),
            _ => self.0.push(letter),
        }
    }

    /// Writes a control character by its letter, or by its number in hexadecimal.
    fn control(&mut self, control: char) {
        let lettered = [('\u{8}', 'b'), ('\t', 't'), ('\n', 'n'), ('\u{c}', 'f'), ('\r', 'r')];
        if let Some((_, letter)) = lettered.iter().find(|(known, _)| *known == control) {
            self.0.extend(['\\', *letter]);
            return;
        }
        self.0.push_str("\\u00");
        for digit in [control as u32 / 0x10, control as u32 % 0x10] {
            self.0.push(char::from_digit(digit, 0x10).unwrap_or('0'));
        }
    }
}

impl Json for &str {
    fn write(&self, to: &mut Text) {
        to.quote(self);
    }
}

impl Json for String {
    fn write(&self, to: &mut Text) {
        to.quote(self);
    }
}

impl Json for bool {
    fn write(&self, to: &mut Text) {
        to.0.push_str(if *self { "true" } else { "false" });
    }
}

macro_rules! whole_numbers {
    ($($type:ty)*) => { $(
        impl Json for $type {
            fn write(&self, to: &mut Text) {
                to.number((*self).into());
            }
        }
    )* };
}

whole_numbers! { u8 u32 i32 i64 }

impl<T: Json> Json for Vec<T> {
    fn write(&self, to: &mut Text) {
        T::write_list(self, to);
    }
}

impl<T: Json> Json for Option<T> {
    #[inline(always)]
    fn write(&self, to: &mut Text) {
        match self {
            Some(value) => value.write(to),
            None => to.0.push_str("null"),
        }
    }
}

/// A name with its value: a list of them is an object.
impl<T: Json> Json for (&str, T) {
    fn write(&self, to: &mut Text) {
        to.field(self.0, &self.1);
    }

    fn write_list(list: &[Self], to: &mut Text) {
        to.open('{');
        for entry in list {
            entry.write(to);
        }
        to.close('}');
    }
}

/// Declares what goes out: structs, written as objects, each field `unless` it says nothing; and enums, written as words.
macro_rules! outgoing {
    () => {};
    (
        $(#[$meta:meta])*
        pub struct $name:ident { $(
            $(#[doc = $doc:literal])*
            $(#[unless($nothing:path)])?
            $(#[cfg_attr($($schema:tt)*)])?
            pub $field:ident: $type:ty,
        )* }
        $($rest:tt)*
    ) => {
        $(#[$meta])*
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name { $(
            $(#[doc = $doc])*
            $(#[cfg_attr($($schema)*)])?
            $(
                // For the schema any test will do: such a field is not required.
                #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
                #[cfg_attr(not(feature = "schema"), doc = concat!("\nWritten unless `", stringify!($nothing), "`."))]
            )?
            pub $field: $type,
        )* }

        impl $crate::json::Json for $name {
            fn write(&self, to: &mut $crate::json::Text) {
                to.open('{');
                $( $crate::json::outgoing!(@field to, self.$field, $field $(, $nothing)?); )*
                to.close('}');
            }
        }

        $crate::json::outgoing! { $($rest)* }
    };
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$variant_meta:meta])* $variant:ident $word:literal, )* }
        $($rest:tt)*
    ) => {
        $(#[$meta])*
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $(
            $(#[$variant_meta])*
            #[cfg_attr(feature = "schema", schemars(rename = $word))]
            $variant,
        )* }

        impl $crate::json::Json for $name {
            fn write(&self, to: &mut $crate::json::Text) {
                to.word(&[$( $word ),*], *self as usize);
            }
        }

        $crate::json::outgoing! { $($rest)* }
    };
    (@field $to:ident, $value:expr, $field:ident) => {
        $to.field(stringify!($field), &$value)
    };
    (@field $to:ident, $value:expr, $field:ident, $nothing:path) => {
        $to.field_unless(|value| $nothing(value), stringify!($field), &$value)
    };
}

pub(crate) use outgoing;
