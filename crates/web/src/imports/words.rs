//! What is wrong with a file or a row, in sentences that say what to do.

use desk::imports::{
    Becoming, FileKind, LocationProblem, NotADay, Problem, Refused, RowProblem, RowWarning,
    Warning, WhyNote, location_word,
};
use texts::Locale;

const MEGABYTE: usize = 1024 * 1024;

/// Why a file is not read.
pub(super) fn refused(l: Locale, refused: &Refused) -> String {
    match refused {
        Refused::Empty => l.import_refused_empty().to_owned(),
        Refused::NotASheet { found } => l.import_refused_kind(file_kind(*found)),
        Refused::Protected => l.import_refused_protected().to_owned(),
        Refused::Damaged { .. } => l.import_refused_damaged().to_owned(),
        Refused::TooLarge { limit, .. } => l.import_refused_too_large(limit / MEGABYTE),
        Refused::TooManyParts { .. } => l.import_refused_too_many_parts().to_owned(),
        Refused::InflatesTooMuch { .. } => l.import_refused_inflates().to_owned(),
        Refused::Overlapping | Refused::UnsafeXml { .. } => l.import_refused_unsafe().to_owned(),
        Refused::TooManyCells { limit } => l.import_refused_cells(*limit),
        Refused::TooManyRows { limit } => l.import_refused_rows(*limit),
        Refused::TooWide { sheet, row, limit } => {
            on_sheet(l, l.import_refused_wide(*limit, *row), sheet)
        }
        Refused::TextTooLong { sheet, row, .. } => on_sheet(l, l.import_refused_long(*row), sheet),
        Refused::TooMuchText { limit } => l.import_refused_text(limit / MEGABYTE),
    }
}

fn on_sheet(l: Locale, text: String, sheet: &str) -> String {
    if sheet.is_empty() { text } else { l.import_on_sheet(sheet, text) }
}

const fn file_kind(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Pdf => "pdf",
        FileKind::OldExcel => "old-excel",
        FileKind::OldOffice => "old-office",
        FileKind::BinaryExcel => "binary-excel",
        FileKind::Word => "word",
        FileKind::Presentation => "presentation",
        FileKind::OtherOpenDocument => "other-open-document",
        FileKind::Html => "html",
        FileKind::Xml => "xml",
        FileKind::Image => "image",
        FileKind::RichText => "rich-text",
        FileKind::Archive => "archive",
        FileKind::Program => "program",
        FileKind::Binary => "binary",
    }
}

/// What a column can hold.
pub(super) fn field(l: Locale, word: &str) -> String {
    match word.strip_prefix("month-").and_then(|month| month.parse::<u32>().ok()) {
        Some(month) => l.import_field_month(l.month_name(month)),
        None => l.import_field(word),
    }
}

/// Why a row cannot be stored.
pub(super) fn problem(l: Locale, problem: &RowProblem) -> String {
    match problem {
        RowProblem::Registration(problem) => registration_problem(l, problem),
        RowProblem::Location(problem) => location_problem(l, problem),
        RowProblem::InTheFuture(day) => l.import_problem_future(l.short_date(*day)),
    }
}

fn registration_problem(l: Locale, problem: &Problem) -> String {
    match problem {
        Problem::UnreadableDate { raw, reason, month_above, .. } => {
            let text = match reason {
                NotADay::Unreadable => l.import_problem_date(raw.trim()),
                NotADay::MissingYear { .. } => l.import_problem_date_year(raw.trim()),
                NotADay::Impossible { day, month, year } => {
                    l.import_problem_date_impossible(format!("{day}/{month}/{year}"))
                }
            };
            under_month(l, text, *month_above)
        }
        Problem::MissingDate { heading, .. } if heading.is_empty() => {
            l.import_problem_date_column().to_owned()
        }
        Problem::MissingDate { month_above, .. } => {
            under_month(l, l.import_problem_date_missing().to_owned(), *month_above)
        }
        Problem::MissingName { heading } if heading.is_empty() => {
            l.import_problem_name_column().to_owned()
        }
        Problem::MissingName { .. } => l.import_problem_name_missing().to_owned(),
    }
}

fn under_month(l: Locale, text: String, month: Option<u32>) -> String {
    match month {
        Some(month) => format!("{text} {}", l.import_problem_month_above(l.month_name(month))),
        None => text,
    }
}

fn location_problem(l: Locale, problem: &LocationProblem) -> String {
    match problem {
        LocationProblem::MissingName => l.import_problem_location_name().to_owned(),
        LocationProblem::Unreadable { field: wanted, raw, .. } => {
            l.import_warning_value(field(l, location_word(*wanted)), raw)
        }
        LocationProblem::SameAsRow { number } => l.import_warning_same_location(*number),
    }
}

/// What becomes of a row.
pub(super) fn becoming(l: Locale, becoming: Becoming) -> String {
    match becoming {
        Becoming::Request { start, children, from_words } => {
            let text = l.import_becomes_request(children, l.short_date(start));
            if from_words { format!("{text} {}", l.import_becomes_words()) } else { text }
        }
        Becoming::Note(WhyNote::NoStart) => l.import_becomes_note_start().to_owned(),
        Becoming::Note(WhyNote::StartFar(day)) => l.import_becomes_note_far(l.short_date(day)),
        Becoming::Note(WhyNote::NoCare) => l.import_becomes_note_care().to_owned(),
        Becoming::Note(WhyNote::SameFamily(row)) => l.import_becomes_note_family(row),
        Becoming::Note(WhyNote::Chosen) => l.import_becomes_note().to_owned(),
    }
}

/// What to look at in a row.
pub(super) fn warning(l: Locale, warning: &RowWarning) -> String {
    let named = |text: &str| if text.is_empty() { "none".to_owned() } else { text.to_owned() };
    match warning {
        RowWarning::Registration(warning) => registration_warning(l, warning),
        RowWarning::Location(problem) => location_problem(l, problem),
        RowWarning::NameShortened => l.import_warning_name().to_owned(),
        RowWarning::KindAssumed(raw) => l.import_warning_kind(named(raw)),
        RowWarning::TierAssumed => l.import_warning_tier().to_owned(),
        RowWarning::SameFamily(number) => l.import_warning_family(*number),
        RowWarning::MunicipalityUnknown(raw) => l.import_warning_municipality(named(raw)),
    }
}

fn registration_warning(l: Locale, warning: &Warning) -> String {
    let month = |number: u8| l.month_name(u32::from(number));
    match warning {
        Warning::UnknownChannel { raw } => l.import_warning_channel(raw),
        // A year is no amount: written without a point.
        Warning::YearAssumed { raw, year } => l.import_warning_year(raw, year.to_string()),
        Warning::DateFromNumber { raw } => l.import_warning_number(raw),
        Warning::UnusualPhone { raw } => l.import_warning_phone(raw.trim()),
        Warning::UnknownOffer { raw } => l.import_warning_offer(raw),
        Warning::UnknownSchoolEntry { raw } => l.import_warning_school(raw),
        Warning::NeededBeforeAsked { asked, needed } => {
            l.import_warning_before(month(*asked), month(*needed))
        }
        Warning::OtherColor { month: number, .. } => l.import_warning_color(month(*number)),
        Warning::Formula { heading } => l.import_warning_formula(heading),
        Warning::SameAsRow { number } => l.import_warning_same(*number),
    }
}
