//! The invariants that `src/lib.rs` states, checked on the source itself.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod common;

use common::{assess, newcomer, with};
use nl_talent::law::{PUBLISHED, Value};
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The files below a folder with one of these endings, by their path in the project.
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries.map(|entry| entry.unwrap().path()) {
            if entry.is_dir() { walk(&entry, into) } else { into.push(entry) }
        }
    }
    let mut paths = Vec::new();
    walk(&Path::new(ROOT).join(folder), &mut paths);
    paths.sort();
    let wanted = |path: &PathBuf| path.extension().is_some_and(|found| endings.iter().any(|ending| found == *ending));
    let read = |path: PathBuf| {
        let name = path.strip_prefix(ROOT).unwrap().display().to_string();
        (name, fs::read_to_string(&path).unwrap())
    };
    paths.into_iter().filter(wanted).map(read).collect()
}

/// The Rust files of the engine, without their comments.
fn engine() -> Vec<(String, String)> {
    let code = |(name, text): (String, String)| {
        let lines: Vec<String> = text.lines().map(without_comment).collect();
        (name, lines.join("\n"))
    };
    let files: Vec<_> = files("src", &["rs"]).into_iter().map(code).collect();
    assert!(files.len() > 30, "the engine was not found");
    files
}

/// A line up to its comment; two slashes within a text are no comment.
fn without_comment(line: &str) -> String {
    let mut in_text = false;
    let mut before = ' ';
    for (index, letter) in line.char_indices() {
        match letter {
            '"' if before != '\\' && before != '\'' => in_text = !in_text,
            '/' if before == '/' && !in_text => return line[..index - 1].to_owned(),
            _ => {}
        }
        before = letter;
    }
    line.to_owned()
}

/// The words and numbers of a code, underscores kept.
fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

/// What stands in a code where no file of these may have it.
fn found(places: &[&str], mut is_there: impl FnMut(&str) -> bool) -> Vec<String> {
    let lines = engine().into_iter().filter(|(name, _)| !places.contains(&name.as_str()));
    let mut found = Vec::new();
    for (name, code) in lines {
        for (index, line) in code.lines().enumerate().filter(|(_, line)| is_there(line)) {
            found.push(format!("{name}:{}: {}", index + 1, line.trim()));
        }
    }
    found
}

const NOWHERE: [String; 0] = [];

#[test]
fn a_comment_is_told_from_a_text() {
    assert_eq!(without_comment("let a = 1; // 30%"), "let a = 1; ");
    assert_eq!(without_comment("/// 30%"), "");
    assert_eq!(without_comment("let a = \"https://x\"; // b"), "let a = \"https://x\"; ");
    assert_eq!(without_comment("matches!(c, '\"' | '/') // b"), "matches!(c, '\"' | '/') ");
}

#[test]
fn no_binary_fraction_stands_in_the_engine() {
    let binary = |line: &str| words(line).any(|word| matches!(word, "f32" | "f64" | "f16" | "f128"));
    assert_eq!(found(&[], binary), NOWHERE);
    // Nor a literal of one.
    let literal = |line: &str| {
        line.match_indices('.').any(|(at, _)| {
            let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
            let before = line[..at].chars().next_back();
            let tuple = words(&line[..at]).last().is_some_and(|word| word.starts_with(char::is_alphabetic));
            let range = line[at..].starts_with("..");
            digit(before) && digit(line[at + 1..].chars().next()) && !tuple && !range && !line.contains('"')
        })
    };
    assert_eq!(found(&[], literal), NOWHERE);
}

#[test]
fn no_text_is_formatted_by_the_standard_library_because_the_page_has_its_formatter_cut_out() {
    let formats = |line: &str| {
        let named = words(line).any(|word| matches!(word, "to_string" | "collect_str"));
        named || ["format!", "write!", "writeln!", "format_args!"].iter().any(|name| line.contains(name))
    };
    // Neither is part of the page.
    assert_eq!(found(&["src/main.rs", "src/law/compile.rs"], formats), NOWHERE);
}

#[test]
fn no_year_of_the_law_stands_outside_its_figures() {
    let year = |line: &str| {
        words(line).any(|word| {
            let digits = word.replace('_', "");
            digits.parse::<u32>().is_ok_and(|number| (2023..=2039).contains(&number))
        })
    };
    // The reader of the files shows how they write a day.
    assert_eq!(found(&["src/law/compile.rs"], |line| year(line)), NOWHERE);
}

#[test]
fn no_amount_rate_or_span_of_the_law_stands_outside_its_figures() {
    // Every figure as a number in code could name it: euros, cents, parts of a whole, months.
    let mut of_the_law: BTreeSet<i64> = BTreeSet::new();
    for year in PUBLISHED.years {
        let groups = [
            year.income_tax.list(),
            year.national_insurance.list(),
            year.general_tax_credit.list(),
            year.labour_tax_credit.list(),
            year.elderly_tax_credit.list(),
            year.payroll.list(),
            year.minimum_wage.list(),
            year.state_pension.list(),
            year.ruling.list(),
            year.extraterritorial_costs.list(),
            year.highly_skilled_migrant.list(),
            year.eu_blue_card.list(),
            year.reference_minimum_wage.list(),
            year.orientation_year.list(),
        ];
        let rows = year.ruling_transition.iter().flat_map(|row| row.list());
        for value in groups.concat().into_iter().chain(rows).filter_map(|figure| figure.value.or(figure.projected)) {
            match value {
                Value::Euro(amount) => of_the_law.extend([amount.cents(), amount.cents() / 100]),
                Value::Rate(rate) => {
                    let parts = rate.hundred_thousandths();
                    of_the_law.extend([parts, parts / 10, parts / 100, parts / 1_000]);
                }
                Value::Number(number) => of_the_law.extend([i64::from(number), i64::from(number) / 12]),
                Value::Flag(_) | Value::Day(_) => {}
            }
        }
    }
    // Small numbers are of no law alone: months of a year, hours, decimals. Nor are a hundred and its powers.
    let plain: BTreeSet<i64> = (0..=12).chain([100, 1_000, 10_000, 100_000, 1_000_000]).collect();
    let suspicious: BTreeSet<i64> = of_the_law.difference(&plain).copied().collect();
    assert!(suspicious.contains(&48_013) && suspicious.contains(&30) && suspicious.contains(&594_200));
    // What happens to be equal to a figure, and is none.
    let allowed = [
        // How long a list, a text and a calendar may be.
        ("src/request/types.rs", 40),
        ("src/request/problem.rs", 20),
        ("src/request/problem.rs", 60),
        // The months that the question itself names.
        ("src/request/fields.rs", 24),
        // The last day of a month.
        ("src/request/fields.rs", 31),
        ("src/request/fields.rs", 60),
        // A month of thirty days in a year of 360.
        ("src/calendar.rs", 30),
        ("src/calendar.rs", 31),
        ("src/calendar.rs", 360),
        // Wage periods in a year.
        ("src/calendar.rs", 13),
        ("src/calendar.rs", 52),
        // Days of a month.
        ("src/request/dates.rs", 31),
        ("src/schemes/highly_skilled_migrant.rs", 29),
    ];
    let mut found = Vec::new();
    for (name, code) in engine().into_iter().filter(|(name, _)| !name.starts_with("src/law/")) {
        for (index, line) in code.lines().enumerate() {
            // Texts are citations and descriptions; the words of the page carry no figures either.
            let code: String = line.split('"').step_by(2).collect::<Vec<_>>().join(" ");
            for word in words(&code) {
                let digits: String = word.trim_end_matches(char::is_alphabetic).replace('_', "");
                let Ok(number) = digits.parse::<i64>() else { continue };
                if suspicious.contains(&number) && !allowed.contains(&(name.as_str(), number)) {
                    found.push(format!("{name}:{}: {}", index + 1, line.trim()));
                }
            }
        }
    }
    assert_eq!(found, NOWHERE);
}

#[test]
fn nothing_in_the_engine_can_stop_it() {
    const BUILD_TIME: [&str; 2] = ["src/law/figure.rs", "src/law/compile.rs"];
    let stops =
        [".unwrap()", ".expect(", "panic!", "todo!", "unimplemented!", "unreachable!", "assert!", "process::exit"];
    assert_eq!(found(&BUILD_TIME, |line| stops.iter().any(|stop| line.contains(stop))), NOWHERE);
    assert_eq!(found(&[], |line| words(line).any(|word| word == "unsafe")), NOWHERE);
}

#[test]
fn the_engine_never_reads_the_clock() {
    let clock = ["SystemTime", "Instant", "now_utc", "now_local", "OffsetDateTime", "UtcDateTime"];
    assert_eq!(found(&[], |line| words(line).any(|word| clock.contains(&word))), NOWHERE);
}

#[test]
fn only_the_binary_and_the_build_know_files_and_streams() {
    const DOORS: [&str; 2] = ["src/main.rs", "src/law/compile.rs"];
    let outside = |line: &str| {
        let modules = ["fs", "io", "env", "net", "process", "thread"];
        let direct = modules.iter().any(|module| line.contains(&format!("std::{module}")));
        let grouped = line.split("std::{").nth(1).is_some_and(|group| words(group).any(|word| modules.contains(&word)));
        direct || grouped || ["println!", "eprintln!", "dbg!", "print!"].iter().any(|print| line.contains(print))
    };
    assert_eq!(found(&DOORS, outside), NOWHERE);
    assert!(!found(&[], outside).is_empty(), "the doors themselves are found");
}

#[test]
fn only_the_door_to_javascript_knows_javascript() {
    let knows = |line: &str| words(line).any(|word| matches!(word, "wasm_bindgen" | "js_sys" | "web_sys" | "JsValue"));
    assert_eq!(found(&["src/wasm.rs"], knows), NOWHERE);
    assert!(!found(&[], knows).is_empty(), "the door itself is found");
}

#[test]
fn money_prints_itself_nowhere() {
    // Codes and numbers go out: words and notations are the page's.
    let prints = |line: &str| line.contains("Display for");
    assert_eq!(found(&[], prints), NOWHERE);
}

#[test]
fn a_module_uses_only_those_that_stand_before_it() {
    let lib = fs::read_to_string(format!("{ROOT}/src/lib.rs")).unwrap();
    let listed = lib.lines().filter(|line| line.starts_with("//! ") && line.contains(". [`"));
    let order: Vec<Vec<&str>> =
        listed.map(|line| line.split(':').next().unwrap().split('`').skip(1).step_by(2).collect()).collect();
    assert!(order.len() > 8, "{order:?}");
    let place = |module: &str| order.iter().position(|step| step.contains(&module));
    let mut back = Vec::new();
    for (name, code) in engine() {
        let module = name.trim_start_matches("src/").split(['/', '.']).next().unwrap().to_owned();
        let Some(at) = place(&module) else { continue };
        for line in code.lines() {
            for used in line.split("crate::").skip(1) {
                let used = words(used).next().unwrap_or_default();
                if place(used).is_some_and(|used| used > at) {
                    back.push(format!("{name}: {}", line.trim()));
                }
            }
        }
    }
    assert_eq!(back, NOWHERE);
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    let written = files("src", &["rs"]).into_iter().chain(files("www/src", &["ts", "tsx"]));
    // The types of the contract are written by a program.
    let by_hand = written.filter(|(name, _)| name != "www/src/contract.ts");
    let long: Vec<String> = by_hand
        .map(|(name, text)| (name, text.lines().count()))
        .filter(|(_, lines)| *lines > 400)
        .map(|(name, lines)| format!("{name}: {lines}"))
        .collect();
    assert_eq!(long, NOWHERE);
}

#[test]
fn every_file_of_a_scheme_is_in_the_list_and_in_the_answer() {
    let list = fs::read_to_string(format!("{ROOT}/src/schemes.rs")).unwrap();
    let keys: Vec<&str> = assess(&newcomer()).schemes.iter().map(|scheme| scheme.scheme).collect();
    for (name, code) in files("src/schemes", &["rs"]) {
        let module = name.trim_start_matches("src/schemes/").trim_end_matches(".rs");
        if !code.contains("fn assess(applicant: &Applicant) -> Assessed") {
            continue;
        }
        assert!(list.contains(&format!("{module}::assess")), "{module} is not listed");
        assert!(keys.contains(&module), "{module} is not answered");
    }
    assert!(keys.len() >= 3);
}

#[test]
fn every_scheme_has_words_in_every_language() {
    let mut catalogues = files("www/locales", &["ftl"]);
    // Permits are shown with the first answer, so that their names stand in its catalogues.
    catalogues.retain(|(name, _)| !name.ends_with("-later.ftl"));
    let citizen = assess(&with(&newcomer(), &json!({ "nationalities": ["FR"] })));
    let answers = [assess(&newcomer()), citizen];
    let keys: BTreeSet<&str> = answers.iter().flat_map(|answer| &answer.schemes).map(|scheme| scheme.scheme).collect();
    for (name, words) in &catalogues {
        for key in &keys {
            assert!(words.contains(&format!("scheme-{key} =")), "{name} has no words for {key}");
        }
    }
}

/// The crates that a build needs, with these arguments of `cargo tree`.
fn tree(arguments: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--prefix", "none", "--format", "{p}", "-e", "normal"])
        .args(arguments)
        .current_dir(ROOT)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn no_json_reader_and_no_schema_reach_the_browser() {
    let browser = tree(&["--no-default-features", "--target", "wasm32-unknown-unknown"]);
    assert!(browser.contains("wasm-bindgen") && browser.contains("time"), "{browser:?}");
    for heavy in ["serde", "serde_json", "schemars", "toml", "sha2", "csv", "proptest", "jiff", "regex", "chrono"] {
        assert!(!browser.contains(heavy), "{heavy} reaches the browser: {browser:?}");
    }
    // The binary has them, so the question can be answered with yes.
    let binary = tree(&["--features", "cli,schema"]);
    assert!(binary.contains("serde_json") && binary.contains("schemars"), "{binary:?}");
    assert!(!binary.contains("wasm-bindgen"));
}
