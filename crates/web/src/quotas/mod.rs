//! Quotas of a year: on screen, on paper and as a spreadsheet.

use crate::components::Fields;
use crate::download::{Kind, download};
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use desk::calendar::{Cell, Column, Format, Table, Value, write};
use desk::policy::Action;
use desk::proposals::Admission;
use desk::quotas::{
    self, Allowed, Bound, Figures, Line, Norm, Quota, Report, Share, Standing, Told,
};

use serde::Deserialize;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let see = Gate::May(Action::SeeQuotas);
    Routes::new().get("/quotas", see, list).get("/quotas.xlsx", see, xlsx).get(
        "/quotas.csv",
        see,
        csv,
    )
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    year: String,
}

/// A share as people read it.
fn percent(l: Locale, share: Share) -> String {
    let per_mille = share.per_mille();
    l.quota_percent(per_mille % 10, per_mille / 10)
}

/// What one admission does to a quota, in a sentence; none for a child who does not count.
pub(crate) fn admission(l: Locale, one: &Admission) -> Option<String> {
    let (before, after) = (one.effect.before, one.effect.after);
    let counts = after.counting > before.counting;
    counts.then(|| l.quota_admission(percent(l, after), percent(l, before), &one.label))
}

/// Where a quota stands and what any other child does, in a sentence.
pub(crate) fn standing(l: Locale, one: &Standing) -> String {
    let after = one.with(false).after;
    l.quota_standing_here(percent(l, after), &one.label, percent(l, one.share))
}

/// A bar from 0 to 100 with a tick at the share to reach.
struct Bar {
    /// Filled part, 0 to 100.
    filled: u32,
    /// Share of the norm.
    norm: u32,
}

/// A unit as a row.
struct Row {
    level: String,
    name: String,
    code: String,
    binds: bool,
    /// Figures, few or nobody.
    told: &'static str,
    children: String,
    counting: String,
    so_far: String,
    share: String,
    bar: Option<Bar>,
    kept: bool,
    standing: String,
    with_one: String,
    with_other: String,
    unknown: String,
}

impl Row {
    fn new(l: Locale, line: &Line, quota: Quota) -> Self {
        let blank = Self {
            level: l.quota_level(line.level.word()),
            name: line.name.clone(),
            code: line.code.clone().unwrap_or_default(),
            binds: line.binds,
            told: "nobody",
            children: "0".to_owned(),
            counting: String::new(),
            so_far: String::new(),
            share: String::new(),
            bar: None,
            kept: false,
            standing: l.quota_nobody().to_owned(),
            with_one: String::new(),
            with_other: String::new(),
            unknown: String::new(),
        };
        match line.told {
            Told::Nobody => blank,
            Told::Few { children, fewest } => Self {
                told: "few",
                children: children.to_string(),
                standing: l.quota_few(fewest),
                ..blank
            },
            Told::Figures(found) => blank.with(l, found, quota),
        }
    }

    fn with(self, l: Locale, found: Figures, quota: Quota) -> Self {
        let so_far = found
            .so_far
            .map(|share| l.quota_so_far(share.children, share.counting, percent(l, share)));
        let kept = found.year.keeps(quota);
        let needed = found.needed.filter(|needed| *needed > 0);
        let standing = match (kept, needed, quota.bound) {
            (true, ..) => l.quota_kept().to_owned(),
            (false, Some(needed), Bound::AtLeast) => l.quota_needed(needed),
            (false, Some(needed), Bound::AtMost) => l.quota_over(needed),
            (false, None, _) => l.quota_not_kept().to_owned(),
        };
        let unknown = (found.unknown > 0).then(|| l.quota_unknown(found.unknown));
        Self {
            told: "figures",
            children: found.year.children.to_string(),
            counting: found.year.counting.to_string(),
            so_far: so_far.unwrap_or_default(),
            share: percent(l, found.year),
            bar: Some(Bar { filled: found.year.per_mille() / 10, norm: quota.percent }),
            kept,
            standing,
            with_one: percent(l, found.with_one.after),
            with_other: percent(l, found.with_other.after),
            unknown: unknown.unwrap_or_default(),
            ..self
        }
    }
}

/// A quota as a section.
struct Measured {
    id: String,
    title: String,
    norm: String,
    source: String,
    rules: String,
    measured: String,
    counted: Vec<String>,
    rows: Vec<Row>,
}

impl Measured {
    fn new(l: Locale, norm: &Norm) -> Self {
        let share = norm.quota.percent;
        let (id, version) = &norm.rule_set;
        Self {
            id: norm.rule.id.clone(),
            title: norm.rule.label.clone(),
            norm: match norm.quota.bound {
                Bound::AtLeast => l.quota_at_least(share),
                Bound::AtMost => l.quota_at_most(share),
            },
            source: norm.rule.source.clone(),
            rules: l.quota_rules(id, &norm.rules, *version),
            measured: l.quota_level(norm.rule.scope.word()).to_lowercase(),
            counted: norm.rule.counted_by.iter().map(|kind| l.quota_trait(kind.word())).collect(),
            rows: norm.lines.iter().map(|line| Row::new(l, line, norm.quota)).collect(),
        }
    }
}

impl Measured {
    /// How often the order was departed from in a part of the year, under its ceiling.
    fn of_deviation(l: Locale, one: &Allowed) -> Self {
        let most = one.quota.map_or_else(
            || l.quota_no_ceiling().to_owned(),
            |quota| l.quota_at_most(quota.percent),
        );
        let when = l.quota_allowed(l.long_date(one.from), l.long_date(one.until));
        let no_ceiling = Quota { bound: Bound::AtMost, percent: 100 };
        let quota = one.quota.unwrap_or(no_ceiling);
        let mut rows: Vec<Row> = one.lines.iter().map(|line| Row::new(l, line, quota)).collect();
        for row in rows.iter_mut().filter(|row| one.quota.is_none() && row.told == "figures") {
            l.quota_no_ceiling().clone_into(&mut row.standing);
            row.bar = None;
        }
        Self {
            id: one.deviation.id.clone(),
            title: one.deviation.label.clone(),
            norm: format!("{when} {most}"),
            source: one.deviation.source.clone(),
            rules: String::new(),
            measured: String::new(),
            counted: Vec::new(),
            rows,
        }
    }
}

#[derive(Template)]
#[template(path = "quotas/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    year: i32,
    years: Vec<(String, String)>,
    of_desk: bool,
    fewest: u32,
    norms: Vec<Measured>,
    allowed: Vec<Measured>,
}

async fn report(visit: &Visit, filter: &Filter) -> Result<Report, PageError> {
    Ok(quotas::see(&visit.caller, filter.year.parse().ok()).await?)
}

async fn list(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    let l = visit.l;
    let found = report(&visit, &filter).await?;
    let allowed = found.allowed.iter().map(|one| Measured::of_deviation(l, one));
    html(&ListPage {
        page: Page::new(&visit, Section::Quotas, l.quotas_title(found.year.to_string())),
        fields: Fields::new(l, vec![("year", l.quotas_year())]),
        year: found.year,
        years: found.years.iter().map(|year| (year.to_string(), year.to_string())).collect(),
        of_desk: found.of_desk,
        fewest: found.fewest,
        norms: found.norms.iter().map(|norm| Measured::new(l, norm)).collect(),
        allowed: allowed.collect(),
    })
}

async fn xlsx(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    file(&visit, &filter, Format::Xlsx, Kind::Xlsx).await
}

async fn csv(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    file(&visit, &filter, Format::Csv, Kind::Csv).await
}

async fn file(
    visit: &Visit,
    filter: &Filter,
    format: Format,
    kind: Kind,
) -> Result<Response, PageError> {
    let found = report(visit, filter).await?;
    let bytes = write(&table(visit.l, &found), format)?;
    Ok(download(kind, &format!("voorrang-{}", found.year), bytes))
}

fn table(l: Locale, found: &Report) -> Table {
    let headings = [
        l.quota_rule(),
        l.quota_level_label(),
        l.quota_name(),
        l.quota_children(),
        l.quota_counting(),
        l.quota_share(),
        l.quota_standing(),
        l.quota_with_one(),
        l.quota_with_other(),
    ];
    let rows = found.norms.iter().flat_map(|norm| {
        norm.lines.iter().map(move |line| {
            let row = Row::new(l, line, norm.quota);
            let number = |text: &str| {
                Cell::new(text.parse().map_or_else(|_| Value::text(text), Value::Number))
            };
            vec![
                Cell::from(norm.rule.label.as_str()),
                Cell::from(row.level.as_str()),
                Cell::from(row.name.as_str()),
                number(&row.children),
                number(&row.counting),
                Cell::from(row.share.as_str()),
                Cell::from(row.standing.as_str()),
                Cell::from(row.with_one.as_str()),
                Cell::from(row.with_other.as_str()),
            ]
        })
    });
    Table {
        name: l.quotas_title(found.year.to_string()),
        columns: headings.into_iter().map(Column::new).collect(),
        rows: rows.collect(),
    }
}
