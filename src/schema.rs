//! The contract as JSON Schema: the request from its field table, the answer from its types.

use crate::answer::Answer;
use crate::request::{Canonical, Class, CostKind, CostPer, FIELDS, Kind};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// Both schemas: `{ "request": …, "answer": … }`.
#[must_use]
pub fn document() -> Value {
    // What goes out: a field that may be left out is not required.
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    json!({ "request": request(), "answer": generator.root_schema_for::<Answer>() })
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
        Kind::Costs => json!({
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["kind", "amount", "per"],
                "properties": {
                    "kind": { "enum": CostKind::WORDS },
                    "amount": { "type": ["number", "string"] },
                    "per": { "enum": CostPer::WORDS },
                },
            },
        }),
    }
}
