//! The door to JavaScript: values in, values out. No rule, no text and no number stands here.

use crate::json;
use crate::request::Value;
use js_sys::{Array, JSON, Object};
use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};
use wasm_bindgen::prelude::*;

#[global_allocator]
static ALLOCATOR: WasmDynamicTalc = new_wasm_dynamic_allocator();

/// Answers a request: `JSON.stringify` of the answer is the line that the binary prints for the same request.
///
/// # Errors
///
/// None that a request can cause; what is wrong with it is in the answer.
#[wasm_bindgen]
pub fn assess(request: &JsValue) -> Result<JsValue, JsValue> {
    // A browser reads one text into an object as fast as it builds that object value by value across the boundary.
    JSON::parse(&json::text(&crate::assess(&read(request, 0))))
}

/// Net pay of a whole year, route by route, at evenly spread amounts of a field: `pay_amount` or `costs`.
///
/// # Errors
///
/// None that a request can cause; what is wrong is among the problems of the curve.
#[wasm_bindgen]
pub fn curve(
    request: &JsValue,
    field: &JsValue,
    from: &JsValue,
    to: &JsValue,
    steps: &JsValue,
) -> Result<JsValue, JsValue> {
    let plot = [&read(field, 0), &read(from, 0), &read(to, 0), &read(steps, 0)];
    JSON::parse(&json::text(&crate::curve(&read(request, 0), plot)))
}

/// The net pay of so many yearly salaries, each a euro above the one before, summed: one sum is too short for a clock.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn net_pay_sums(year: i32, from_euros: u32, count: u32) -> Option<u32> {
    use crate::money::Euro;
    use crate::tax::assessment::{Presence, Wage, assess};
    use crate::tax::{AgeGroup, Taxpayer};
    let taxpayer = Taxpayer::resident(crate::law::PUBLISHED.year(year)?.year, AgeGroup::BelowAow);
    let net = |euros: u32| {
        let salary = Euro::whole(euros.into());
        (salary - assess(&taxpayer, Wage::insured(salary), Presence::WHOLE_YEAR).due).cents() / 100
    };
    Some((from_euros..from_euros + count).fold(0, |sum: u32, euros| sum.wrapping_add(net(euros) as u32)))
}

/// Deeper values are no request; the limit keeps a circular object from running forever.
const DEEPEST: u8 = 8;

fn read(value: &JsValue, depth: u8) -> Value {
    if let Some(text) = value.as_string() {
        Value::Text(text)
    } else if let Some(flag) = value.as_bool() {
        Value::Flag(flag)
    } else if let Some(number) = value.dyn_ref::<js_sys::Number>() {
        let text = number.to_string_with_radix(10).ok().and_then(|text| text.as_string());
        match text.as_deref() {
            // JSON knows neither; a request that went through JSON has null here.
            None | Some("NaN" | "Infinity" | "-Infinity") => Value::Null,
            Some(text) => Value::Number(text.to_owned()),
        }
    } else if depth == DEEPEST {
        Value::Null
    } else if Array::is_array(value) {
        let mut list = Vec::new();
        for item in Array::from(value).iter() {
            list.push(read(&item, depth + 1));
        }
        Value::List(list)
    } else if value.is_object() {
        let mut entries = Vec::new();
        for entry in Object::entries(value.unchecked_ref::<Object>()).iter() {
            let entry = Array::from(&entry);
            let (name, value) = (entry.get(0), entry.get(1));
            // JSON has no undefined: such a key is not there.
            if !value.is_undefined() {
                entries.push((name.as_string().unwrap_or_default(), read(&value, depth + 1)));
            }
        }
        Value::Object(entries)
    } else {
        Value::Null
    }
}
