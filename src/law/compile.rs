//! The build script: turns the figure files into constants.
//!
//! It knows the notation of a value (`"€ 48.013"`, `"35,75%"`, `"60 maanden"`, `"ja"`), not which figures there are:
//! the structs of `src/law.rs` are the schema, and rustc checks it. Each generated group names its file, so that a
//! compile error does too.
//!
//! A figure's address follows from its article: the table `[addresses]` says where each source stands. `url` is for
//! what stands elsewhere.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};
use toml::{Table, Value};

type Result<T> = std::result::Result<T, String>;

fn main() {
    let folder = Path::new("src/law");
    println!("cargo::rerun-if-changed={}", folder.display());
    let done = generate(folder).and_then(|code| {
        let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
        fs::write(PathBuf::from(out).join("law.rs"), code).map_err(|error| error.to_string())
    });
    if let Err(problem) = done {
        println!("cargo::error={problem}");
    }
}

/// The Rust source of every figure file of the folder.
fn generate(folder: &Path) -> Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    let mut hash = Sha256::new();
    let mut parsed = Vec::new();
    for path in &files {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let text = text.replace("\r\n", "\n");
        hash.update(text.as_bytes());
        let table: Table = text.parse().map_err(|error| format!("{}: {error}", path.display()))?;
        parsed.push((File::new(path, &table)?, table));
    }
    // Every year names the pages of all years, so that a source is the same constant in each.
    let cited: Vec<(String, Pages)> = parsed.iter().flat_map(|(file, _)| file.addresses.clone()).collect();
    for (citation, pages) in parsed.iter_mut().flat_map(|(file, _)| &mut file.addresses) {
        let same = cited.iter().filter(|(other, _)| other == citation);
        *pages = same.flat_map(|(_, pages)| pages.clone()).collect();
    }
    let (mut modules, mut years) = (String::new(), String::new());
    for (file, table) in &parsed {
        let Year { module, entry } = file.year(table)?;
        modules.push_str(&module);
        years.push_str(&entry);
    }
    let sha256 = hash.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    Ok(format!(
        "{modules}/// The figures of this build.\npub const PUBLISHED: Law = Law {{ sha256: {sha256:?}, years: &[\n{years}] }};\n"
    ))
}

/// A file as Rust: a module with its groups, and its entry in the list of years.
struct Year {
    module: String,
    entry: String,
}

/// What a group says of all its figures, unless one says otherwise.
#[derive(Clone)]
struct Origin {
    law: String,
    /// Where it stands, if not where its article does.
    url: Option<String>,
    status: String,
    certainty: String,
}

/// The pages of a source, each with the year of the file that names it.
type Pages = Vec<(i32, String)>;

struct File {
    name: String,
    year: i32,
    /// Where each source stands: the beginning of a citation, and its pages.
    addresses: Vec<(String, Pages)>,
}

impl File {
    fn new(path: &Path, table: &Table) -> Result<Self> {
        let name = path.display().to_string();
        let year = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .and_then(|stem| stem.parse::<i32>().ok())
            .ok_or(format!("{name}: the name of a figure file is its year"))?;
        let mut file = Self { name, year, addresses: Vec::new() };
        if let Some(Value::Table(addresses)) = table.get("addresses") {
            for citation in addresses.keys() {
                let page = file.text(addresses, citation, "addresses")?;
                file.addresses.push((citation.clone(), vec![(year, page)]));
            }
        }
        // The longest beginning wins.
        file.addresses.sort_by_key(|(citation, _)| std::cmp::Reverse(citation.len()));
        Ok(file)
    }

    /// Where a figure is found, as Rust: at its own address, or at that of its article.
    fn address(&self, Origin { law, url, .. }: &Origin) -> String {
        let (mut pages, mut article) = (url.iter().map(|url| (self.year, url.clone())).collect(), (0, 0));
        let source = self.addresses.iter().find(|(citation, _)| law.starts_with(citation));
        if let (None, Some((citation, known))) = (url, source) {
            pages = known.clone();
            let of_law = |(year, page): &(i32, String)| *year == self.year && page.contains("wetten.overheid.nl");
            if law[citation.len()..].starts_with(" art. ") && pages.iter().any(of_law) {
                let from = citation.len() + " art. ".len();
                article = (from, law[from..].find(['(', ',', ' ', '-']).map_or(law.len(), |length| from + length));
            }
        }
        let shared = shared_beginning(&pages);
        let mut versions: Vec<_> = pages.iter().map(|(year, page)| (*year, &page[shared.len()..])).collect();
        versions.dedup_by_key(|(_, rest)| *rest);
        versions.retain(|(_, rest)| !rest.is_empty());
        format!("page: &Page {{ address: {shared:?}, versions: &{versions:?} }}, article: {article:?}")
    }

    fn year(&self, table: &Table) -> Result<Year> {
        let year = self.year;
        let checked = self.text(table, "checked", "checked")?;
        let checked = self.date(&checked, "checked")?;
        let mut groups = String::new();
        for (key, value) in table {
            match value {
                Value::Table(_) if key == "addresses" => {}
                Value::Table(group) => {
                    let group = self.group(key, group)?;
                    let (name, kind) = (key.to_uppercase(), type_name(key));
                    let _ = writeln!(groups, "pub const {name}: {kind} = {group};");
                }
                Value::Array(rows) => {
                    let mut list = String::new();
                    for (index, row) in rows.iter().enumerate() {
                        let place = format!("{key}[{index}]");
                        let row = row.as_table().ok_or(self.wrong(&place, "a row is a table"))?;
                        let _ = writeln!(list, "{},", self.group(key, row)?);
                    }
                    let (name, kind) = (key.to_uppercase(), type_name(key));
                    let _ = writeln!(groups, "pub const {name}: &[{kind}] = &[\n{list}];");
                }
                _ if key == "checked" => {}
                _ => return Err(self.wrong(key, "a group of figures is a table")),
            }
        }
        let module = format!("file_{year}");
        Ok(Year {
            module: format!("mod {module} {{ // {}\nuse super::*;\n{groups}}}\n", self.name),
            entry: format!("year!({module}, {year}, {checked}),\n"),
        })
    }

    fn group(&self, key: &str, group: &Table) -> Result<String> {
        let origin = Origin {
            law: self.text(group, "law", &format!("{key}.law"))?,
            url: group.get("url").map(|_| self.text(group, "url", key)).transpose()?,
            status: self.text_or(group, "status", key, "enacted")?,
            certainty: self.text_or(group, "certainty", key, "confirmed")?,
        };
        let name = type_name(key);
        let mut fields = String::new();
        for (field, value) in group {
            if matches!(field.as_str(), "law" | "url" | "status" | "certainty") {
                continue;
            }
            let place = format!("{key}.{field}");
            let line = match (field.as_str(), value) {
                // A row's own name is no figure.
                ("code", Value::String(code)) => format!("{code:?}"),
                (_, value) => format!("{name}::{field}(&[{}])", self.steps(&place, value, &origin)?),
            };
            let _ = writeln!(fields, "{field}: {line}, // {} [{key}] {field}", self.name);
        }
        Ok(format!("{name} {{ // {} [{key}]\n{fields}}}", self.name))
    }

    /// A figure as the steps it takes within the year; most take one, for the whole year.
    fn steps(&self, place: &str, value: &Value, origin: &Origin) -> Result<String> {
        let Value::Array(steps) = value else {
            if value.get("from").is_some() {
                return Err(self.wrong(place, "a value with a first day is a step in a list"));
            }
            return Ok(format!("Step {{ from: None, figure: {} }}", self.awaited(place, value, origin)?));
        };
        let mut code = String::new();
        let mut before = String::new();
        for (index, step) in steps.iter().enumerate() {
            let place = format!("{place}[{index}]");
            let table = step.as_table().ok_or(self.wrong(&place, "a step is { from, value }"))?;
            let first = self.text(table, "from", &place)?;
            if first <= before {
                return Err(self.wrong(&place, "steps stand in the order of their days"));
            }
            let from = self.date(&first, &place)?;
            before = first;
            let figure = self.awaited(&place, step, origin)?;
            let _ = write!(code, "Step {{ from: Some({from}), figure: {figure} }}, ");
        }
        Ok(code)
    }

    fn awaited(&self, place: &str, value: &Value, origin: &Origin) -> Result<String> {
        let (text, origin, bounds) = match value {
            Value::String(text) => (Some(text.clone()), origin.clone(), None),
            Value::Table(table) => {
                for key in table.keys() {
                    if !["value", "from", "law", "url", "status", "certainty", "floor", "projected", "ceiling", "why"]
                        .contains(&key.as_str())
                    {
                        return Err(self.wrong(place, &format!("`{key}` is not a property of a figure")));
                    }
                }
                let law = self.text_or(table, "law", place, &origin.law)?;
                // The address of the group is that of its article.
                let url = origin.url.clone().filter(|_| law == origin.law);
                let own = Origin {
                    url: table.get("url").map_or(Ok(url), |_| self.text(table, "url", place).map(Some))?,
                    law,
                    status: self.text_or(table, "status", place, &origin.status)?,
                    certainty: self.text_or(table, "certainty", place, &origin.certainty)?,
                };
                let text = table.get("value").map(|_| self.text(table, "value", place)).transpose()?;
                (text, own, Some(table))
            }
            _ => return Err(self.wrong(place, "a figure is a text in the notation of its source")),
        };
        let missing = matches!(origin.status.as_str(), "unpublished" | "unknown");
        match (text, bounds) {
            (Some(_), _) if missing => Err(self.wrong(place, "an unpublished figure has no `value`")),
            (Some(text), _) => Ok(format!(
                "Awaited::Published(Figure {{ value: {}, source: {} }})",
                self.value(place, &text)?,
                self.source(place, &origin)?
            )),
            (None, Some(table)) if missing => {
                let mut code = String::from("Awaited::Unpublished(Gap { ");
                for bound in ["floor", "projected", "ceiling"] {
                    let value = match table.get(bound) {
                        None => "None".to_owned(),
                        Some(_) if !table.contains_key("why") => {
                            return Err(self.wrong(place, &format!("`{bound}` needs its formula and reason in `why`")));
                        }
                        Some(_) => format!("Some({})", self.value(place, &self.text(table, bound, place)?)?),
                    };
                    let _ = write!(code, "{bound}: {value}, ");
                }
                let _ = write!(code, "source: {} }})", self.source(place, &origin)?);
                Ok(code)
            }
            (None, _) => Err(self.wrong(place, "a figure needs a `value`, or the status `unpublished` or `unknown`")),
        }
    }

    fn source(&self, place: &str, origin: &Origin) -> Result<String> {
        let Origin { law, status, certainty, .. } = origin;
        if law.trim().is_empty() {
            return Err(self.wrong(place, "a figure needs its article in `law`"));
        }
        let status = match status.as_str() {
            "enacted" | "proposed" | "unpublished" | "unknown" => capitalised(status),
            other => return Err(self.wrong(place, &format!("`{other}` is not a status"))),
        };
        let certainty = match certainty.as_str() {
            "confirmed" | "computed" | "derived" | "secondary sources" | "one source" | "unconfirmed" => {
                certainty.split(' ').map(capitalised).collect::<String>()
            }
            other => return Err(self.wrong(place, &format!("`{other}` is not a certainty"))),
        };
        let address = self.address(origin);
        Ok(format!(
            "&Source {{ law: {law:?}, {address}, status: Status::{status}, certainty: Certainty::{certainty} }}"
        ))
    }

    /// The notation of a value is its type.
    fn value(&self, place: &str, text: &str) -> Result<String> {
        let plain = |text: &str| decimal(text, 0).and_then(|number| u32::try_from(number).ok());
        if let Some(amount) = text.strip_prefix("€ ") {
            let cents = decimal(amount, 2).ok_or(self.wrong(place, "an amount is written € 48.013 or € 14,71"))?;
            return Ok(format!("crate::money::Euro::from_cents({cents})"));
        }
        if let Some(rate) = text.strip_suffix('%') {
            let parts = decimal(rate, 3).ok_or(self.wrong(place, "a rate is written 35,75%"))?;
            return Ok(format!("crate::money::Rate::from_hundred_thousandths({parts})"));
        }
        if matches!(text, "ja" | "nee") {
            return Ok((text == "ja").to_string());
        }
        if text.len() == 10 && text.as_bytes()[4] == b'-' {
            return self.date(text, place);
        }
        let words: Vec<&str> = text.split(' ').collect();
        let number = match words[..] {
            [number] => plain(number),
            [number, "maand" | "maanden" | "dag" | "dagen" | "weken" | "uur" | "km" | "personen"] => plain(number),
            [years, "jaar"] => plain(years).map(|years| years * 12),
            [years, "jaar", "en", months, "maand" | "maanden"] => {
                plain(years).zip(plain(months)).map(|(years, months)| years * 12 + months)
            }
            _ => None,
        };
        number.map(|number| format!("{number}u32")).ok_or(self.wrong(
            place,
            &format!("`{text}` is no amount, rate, span (maanden, jaar, dagen, weken), number, date, ja or nee"),
        ))
    }

    fn date(&self, text: &str, place: &str) -> Result<String> {
        let numbers: Vec<&str> = text.split('-').collect();
        match numbers[..] {
            [year, month, day] if numbers.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) => {
                Ok(format!("time::macros::date!({year} - {month} - {day})"))
            }
            _ => Err(self.wrong(place, &format!("`{text}` is not a date like 2027-01-01"))),
        }
    }

    fn text(&self, table: &Table, key: &str, place: &str) -> Result<String> {
        table
            .get(key)
            .and_then(Value::as_str)
            .map(str::to_owned)
            .ok_or(self.wrong(place, &format!("`{key}` is missing, or is not a text")))
    }

    fn text_or(&self, table: &Table, key: &str, place: &str, otherwise: &str) -> Result<String> {
        if table.contains_key(key) { self.text(table, key, place) } else { Ok(otherwise.to_owned()) }
    }

    fn wrong(&self, place: &str, what: &str) -> String {
        format!("{}: {place}: {what}", self.name)
    }
}

/// The folders that all pages stand in; the whole page where there is one.
fn shared_beginning(pages: &Pages) -> &str {
    let first = pages.first().map_or("", |(_, page)| page);
    let ends = first.match_indices('/').map(|(place, _)| place + 1).chain([first.len()]);
    let mut starts = ends.map(|end| &first[..end]);
    starts.rfind(|start| pages.iter().all(|(_, page)| page.starts_with(start))).unwrap_or_default()
}

/// A number in Dutch notation as an integer of so many decimals: `48.013` with two is 4801300.
fn decimal(text: &str, decimals: usize) -> Option<i64> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, fraction) = text.split_once(',').unwrap_or((text, ""));
    let groups: Vec<&str> = whole.split('.').collect();
    let grouped = groups.len() == 1 || (groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
    if !grouped || fraction.len() > decimals || text.ends_with(',') {
        return None;
    }
    let digits = format!("{}{fraction:0<decimals$}", groups.concat());
    let number: i64 = digits.parse().ok()?;
    Some(if negative { -number } else { number })
}

/// The struct of a group or a row: `income_tax` is `IncomeTax`.
fn type_name(key: &str) -> String {
    key.split('_').map(capitalised).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
