//! The languages that the demonstration town uses with families.

use chrono::{Datelike, NaiveDate};
use desk::languages::foreign;
use desk::{App, Outcome};
use store::Tx;
use store::entities::language_decision;
use uuid::Uuid;

/// Takes every language into use, from the beginning of this year to the end of the next.
pub async fn decide(tx: &Tx, app: &App, desk: Uuid, manager: Uuid) -> Outcome<()> {
    let year = app.clock.today().year();
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    for locale in foreign() {
        tx.insert(language_decision::Model {
            id: Uuid::now_v7(),
            desk_id: desk,
            language: locale.code().to_owned(),
            used: true,
            valid_from: day(year, 1, 1),
            valid_until: day(year + 1, 12, 31),
            reason: "Gezinnen die pas in Lindedorp wonen en nog Nederlands leren".to_owned(),
            decided_by: "College van burgemeester en schepenen".to_owned(),
            account_id: manager,
            at: app.clock.now(),
        })
        .await?;
    }
    Ok(())
}
