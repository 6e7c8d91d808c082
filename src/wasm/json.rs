//! The answer as JSON text, the same as `serde_json` writes for the binary.
//!
//! A browser reads one text into an object as fast as it builds that object value by value across the boundary, and the
//! code that writes the text is a third shorter than the code that builds the object. Shapes that no answer has (a number
//! with a fraction, a tuple) are errors.

use crate::notation;
use serde::Serialize;
use serde::ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use std::fmt;

/// The value as JSON.
pub fn text(value: &impl Serialize) -> Result<String, fmt::Error> {
    let mut text = String::new();
    value.serialize(Json(&mut text))?;
    Ok(text)
}

struct Json<'a>(&'a mut String);

/// A list or an object that is being written.
struct Open<'a> {
    text: &'a mut String,
    started: bool,
    end: char,
}

impl<'a> Open<'a> {
    #[inline(never)]
    fn new(text: &'a mut String, start: char, end: char) -> Self {
        text.push(start);
        Self { text, started: false, end }
    }

    #[inline(never)]
    fn next(&mut self) {
        if self.started {
            self.text.push(',');
        }
        self.started = true;
    }

    #[inline(never)]
    fn key(&mut self, key: &str) {
        self.next();
        self.text.push('"');
        self.text.push_str(key);
        self.text.push_str("\":");
    }

    #[inline(never)]
    fn close(self) -> fmt::Result {
        self.text.push(self.end);
        Ok(())
    }
}

#[inline(never)]
fn quote(text: &mut String, words: &str) -> fmt::Result {
    let must_be_escaped = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
    text.push('"');
    if words.bytes().any(must_be_escaped) {
        for letter in words.chars() {
            match u8::try_from(letter) {
                Ok(byte) if must_be_escaped(byte) => push_escaped(text, byte),
                _ => text.push(letter),
            }
        }
    } else {
        text.push_str(words);
    }
    text.push('"');
    Ok(())
}

/// A control character, a quotation mark or a backslash, by its number in hexadecimal.
fn push_escaped(text: &mut String, byte: u8) {
    text.push_str("\\u00");
    for digit in [byte >> 4, byte & 0xf] {
        text.push(char::from_digit(digit.into(), 0x10).unwrap_or('0'));
    }
}

impl<'a> Serializer for Json<'a> {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Open<'a>;
    type SerializeMap = Open<'a>;
    type SerializeStruct = Open<'a>;
    type SerializeTuple = Impossible<(), fmt::Error>;
    type SerializeTupleStruct = Impossible<(), fmt::Error>;
    type SerializeTupleVariant = Impossible<(), fmt::Error>;
    type SerializeStructVariant = Impossible<(), fmt::Error>;

    fn serialize_bool(self, value: bool) -> fmt::Result {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    #[inline(never)]
    fn serialize_i64(self, value: i64) -> fmt::Result {
        notation::push_number(self.0, value, 1);
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> fmt::Result {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> fmt::Result {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> fmt::Result {
        self.serialize_i64(value.into())
    }

    fn serialize_u8(self, value: u8) -> fmt::Result {
        self.serialize_i64(value.into())
    }

    fn serialize_u16(self, value: u16) -> fmt::Result {
        self.serialize_i64(value.into())
    }

    fn serialize_u32(self, value: u32) -> fmt::Result {
        self.serialize_i64(value.into())
    }

    fn serialize_u64(self, _: u64) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_f32(self, _: f32) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_f64(self, _: f64) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_char(self, _: char) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_bytes(self, _: &[u8]) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_str(self, value: &str) -> fmt::Result {
        quote(self.0, value)
    }

    fn serialize_none(self) -> fmt::Result {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_unit(self) -> fmt::Result {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> fmt::Result {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> fmt::Result {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> fmt::Result {
        let mut object = Open::new(self.0, '{', '}');
        object.serialize_field(variant, value)?;
        object.close()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'a>, fmt::Error> {
        Ok(Open::new(self.0, '[', ']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'a>, fmt::Error> {
        Ok(Open::new(self.0, '{', '}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, fmt::Error> {
        Ok(Open::new(self.0, '{', '}'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, fmt::Error> {
        Err(fmt::Error)
    }
}

impl SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        self.next();
        value.serialize(Json(self.text))
    }

    fn end(self) -> fmt::Result {
        self.close()
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> fmt::Result {
        self.key(key);
        value.serialize(Json(self.text))
    }

    fn end(self) -> fmt::Result {
        self.close()
    }
}

impl SerializeMap for Open<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> fmt::Result {
        self.next();
        key.serialize(Json(self.text))?;
        self.text.push(':');
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        value.serialize(Json(self.text))
    }

    fn end(self) -> fmt::Result {
        self.close()
    }
}
