//! `kinderloket rules`: whether rule files are sound, and what of them holds.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use domain::clock::{Clock as _, brussels_date};
use domain::rules::RuleFileError;
use domain::rules::files::{EMBEDDED, Sound, check};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What to do with rule files.
#[derive(Subcommand)]
pub enum RulesCommand {
    /// Read rule files of any kind, run the cases in them, explain every error
    ///
    /// Ends with 0 when all is sound, 1 when something in a file is wrong, 2 when a file
    /// cannot be read.
    Check(CheckOptions),
}

/// Which file.
#[derive(Args)]
pub struct CheckOptions {
    /// The file; those that come with the product when left out
    file: Option<PathBuf>,
    /// Say what holds on this day, as 2026-01-31; today when left out
    #[arg(long)]
    on: Option<NaiveDate>,
}

/// Something in a file is wrong.
const WRONG: u8 = 1;
/// The file cannot be read.
const UNREADABLE: u8 = 2;
/// Larger than any rule file; a mistake in the name must not fill the memory.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Runs the command; answers with the code to end with.
pub fn run(command: &RulesCommand) -> ExitCode {
    let RulesCommand::Check(options) = command;
    let day = options.on.unwrap_or_else(|| brussels_date(crate::nature::SystemClock.now()));
    let Some(path) = &options.file else {
        let all = EMBEDDED.iter().map(|(name, text)| told(name, &check(text, day)));
        // Every file is told, also after one that is wrong.
        return if all.filter(|sound| !sound).count() == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(WRONG)
        };
    };
    match read(path) {
        Ok(text) if told(&path.display().to_string(), &check(&text, day)) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(WRONG),
        Err(problem) => {
            eprintln!("{}: {problem}", path.display());
            ExitCode::from(UNREADABLE)
        }
    }
}

fn read(path: &Path) -> Result<String, String> {
    let about = std::fs::metadata(path).map_err(|problem| problem.to_string())?;
    if !about.is_file() || about.len() > MOST_BYTES {
        return Err("is no file of rules: too large, or no file at all".to_owned());
    }
    let bytes = std::fs::read(path).map_err(|problem| problem.to_string())?;
    String::from_utf8(bytes).map_err(|_| "is no text in UTF-8; save it as UTF-8".to_owned())
}

/// Prints what was found; whether all is sound.
fn told(name: &str, found: &Result<Sound, Vec<RuleFileError>>) -> bool {
    match found {
        Ok(sound) => {
            println!("ok     {name}: {}, {} cases right", sound.kind, sound.cases);
            for entry in &sound.entries {
                let mark = if entry.holds { "holds" } else { "     " };
                println!("       {mark}  {} v{}, {}", entry.name, entry.version, entry.when);
            }
        }
        Err(errors) => {
            println!("WRONG  {name}: {} to mend", errors.len());
            for error in errors {
                println!("       {error}");
            }
        }
    }
    found.is_ok()
}

/// The files that come with the product, for `kinderloket check`.
///
/// # Errors
/// Every error of every file, in one text.
pub fn embedded(day: NaiveDate) -> Result<String, String> {
    let mut wrong = Vec::new();
    let mut cases = 0;
    for (name, text) in EMBEDDED {
        match check(text, day) {
            Ok(sound) => cases += sound.cases,
            Err(errors) => wrong.extend(errors.iter().map(|error| format!("{name}, {error}"))),
        }
    }
    if wrong.is_empty() {
        Ok(format!("{} files are sound, {cases} cases right", EMBEDDED.len()))
    } else {
        Err(wrong.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::{embedded, read};
    use chrono::NaiveDate;
    use std::path::Path;

    #[test]
    fn the_files_of_the_product_are_sound() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../rules");
        let files = std::fs::read_dir(folder).expect("the rule files").count();
        let said = embedded(NaiveDate::default()).expect("sound files");
        assert!(said.starts_with(&format!("{files} files")), "{said}");
    }

    #[test]
    fn a_folder_or_nothing_is_no_rule_file() {
        assert!(read(Path::new("/")).is_err());
        assert!(read(Path::new("no-such-file.toml")).is_err());
        assert!(read(Path::new("Cargo.toml")).is_ok());
    }
}
