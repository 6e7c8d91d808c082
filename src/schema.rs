//! The contract as JSON Schema: the request from its field table, the answer from its types.

use crate::answer::{Answer, Curve};
use crate::request::{Canonical, Class, Entry, FIELDS, Kind};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// The schemas: `{ "request": …, "answer": …, "curve": … }`.
#[must_use]
pub fn document() -> Value {
    // What goes out: a field that may be left out is not required.
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    json!({
        "request": request(),
        "answer": generator.root_schema_for::<Answer>(),
        "curve": generator.root_schema_for::<Curve>(),
    })
}

fn request() -> Value {
    let properties: Map<String, Value> = FIELDS
        .iter()
        .map(|field| {
            let mut schema = kind(field.kind);
            if field.class == Class::Asked {
                // Whoever does not know says so.
                schema = json!({ "anyOf": [schema, { "const": Canonical::UNKNOWN }] });
            }
            schema["description"] = json!(field.doc);
            (field.name.to_owned(), schema)
        })
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Request",
        "type": "object",
        "additionalProperties": false,
        "required": ["day"],
        "properties": properties,
    })
}

fn kind(kind: Kind) -> Value {
    match kind {
        Kind::Amount | Kind::Percent | Kind::Hours => json!({ "type": ["number", "string"] }),
        Kind::Date | Kind::Country => json!({ "type": "string" }),
        Kind::DateRange => json!({ "type": ["string", "integer"] }),
        Kind::Count { most } => {
            json!({ "anyOf": [{ "type": "integer", "minimum": 0, "maximum": most }, { "type": "string" }] })
        }
        Kind::Flag => json!({ "anyOf": [{ "type": "boolean" }, { "enum": ["yes", "no"] }] }),
        Kind::Choice(words) => json!({ "enum": words }),
        Kind::Countries => json!({ "type": "array", "items": { "type": "string" } }),
        Kind::Objects(entries) => {
            let properties: Map<String, Value> =
                entries.iter().map(|entry| (entry.name.to_owned(), schema_of(entry))).collect();
            let required: Vec<&str> = entries.iter().filter(|entry| entry.required).map(|entry| entry.name).collect();
            json!({
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": required,
                    "properties": properties,
                },
            })
        }
    }
}

/// An entry of a flat object; whoever does not know one that may be left out says so.
fn schema_of(entry: &Entry) -> Value {
    let schema = kind(entry.kind);
    if entry.required { schema } else { json!({ "anyOf": [schema, { "const": Canonical::UNKNOWN }] }) }
}
