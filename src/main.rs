//! The binary: requests as JSON Lines on standard input, answers as JSON Lines on standard output, one by one.

use nl_talent::json;
use nl_talent::request::Value;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => answer_lines(&|request| json::text(&nl_talent::assess(request))),
        ["curve", field, from, to, steps] => {
            let plot = [field, from, to, steps].map(|word| Value::Text(word.to_owned()));
            answer_lines(&|request| json::text(&nl_talent::curve(request, plot.each_ref())))
        }
        #[cfg(feature = "schema")]
        ["schema"] => print_schema(&mut io::stdout().lock()),
        _ => Err(io::Error::other("usage: nl-talent [curve FIELD FROM TO STEPS] < requests.jsonl > answers.jsonl")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nl-talent: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Answers line by line, and flushes each, so that a program on the other end of a pipe need not wait.
fn answer_lines(answer: &dyn Fn(&Value) -> String) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for (index, line) in io::stdin().lock().lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let request: serde_json::Value = serde_json::from_str(&line)
            .map_err(|error| io::Error::other(format!("line {}: not JSON: {error}", index + 1)))?;
        output.write_all(answer(&value(request)).as_bytes())?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
    Ok(())
}

fn value(json: serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(flag) => Value::Flag(flag),
        serde_json::Value::Number(number) => Value::Number(javascript_text(&number)),
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Array(list) => Value::List(list.into_iter().map(value).collect()),
        serde_json::Value::Object(map) => {
            Value::Object(map.into_iter().map(|(name, entry)| (name, value(entry))).collect())
        }
    }
}

/// A number as JavaScript prints it, so that both doors read the same text.
fn javascript_text(number: &serde_json::Number) -> String {
    let Some(float) = number.as_f64() else { return number.to_string() };
    let scientific = format!("{float:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    match exponent.parse::<i32>() {
        Ok(exponent) if exponent >= 21 => format!("{mantissa}e+{exponent}"),
        Ok(exponent) if exponent < -6 => format!("{mantissa}e{exponent}"),
        _ if float == 0.0 => "0".to_owned(),
        _ => float.to_string(),
    }
}

#[cfg(feature = "schema")]
fn print_schema(output: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *output, &nl_talent::schema::document())?;
    output.write_all(b"\n")
}
