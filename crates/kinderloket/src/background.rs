//! What goes on behind the pages: writing the read log, sending messages, the work of the
//! night. Each piece is a plain function of the application; this file only says when.

use chrono::{TimeDelta, Timelike as _};
use delivery::Gateways;
use desk::{App, imports, messages, mine, places, proposals, retention};
use domain::clock::brussels_offset;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Reads are written at least this often.
const READ_LOG: Duration = Duration::from_millis(400);

/// The outbox is looked at this often.
const OUTBOX: Duration = Duration::from_secs(5);
/// Messages that one look takes along.
const OUTBOX_BATCH: u64 = 50;
/// Reminders are looked at this often; repeating does no harm.
const REMINDERS: Duration = Duration::from_secs(30 * 60);
/// Hours of the day, in Brussels, in which what is past its term goes; it is looked at this
/// often, and each time so many files of each desk and rows of each kind go.
const NIGHT: std::ops::Range<u32> = 1..5;
const RETENTION: Duration = Duration::from_secs(30 * 60);
const RETENTION_BATCH: u64 = 500;
/// How much the tables hold is looked at this often; where little changed it costs nothing.
const STOCK: Duration = Duration::from_secs(30 * 60);
/// Hours of the day, in Brussels, in which families may be reminded.
const DECENT_HOURS: std::ops::Range<u32> = 8..20;

/// Starts everything; each task ends soon after `stopped` turns true.
pub fn start(app: App, gateways: Gateways, stopped: watch::Receiver<bool>) -> Vec<JoinHandle<()>> {
    let (outbox, reminders, unfinished) = (app.clone(), app.clone(), app.clone());
    let (nights, stock) = (app.clone(), app.clone());
    tokio::spawn(async move {
        if let Err(problem) = imports::resume_all(&unfinished).await {
            tracing::error!(%problem, "imports that were under way cannot be finished");
        }
    });
    vec![
        every(READ_LOG, stopped.clone(), move || {
            let app = app.clone();
            async move {
                if let Err(problem) = app.store.flush_reads().await {
                    tracing::error!(%problem, "the read log cannot be written");
                }
            }
        }),
        every(OUTBOX, stopped.clone(), move || {
            let (app, gateways) = (outbox.clone(), gateways.clone());
            async move {
                if let Err(problem) = messages::deliver(&app, &gateways, OUTBOX_BATCH).await {
                    tracing::error!(%problem, "the outbox cannot be emptied");
                }
            }
        }),
        every(RETENTION, stopped.clone(), move || {
            let app = nights.clone();
            async move {
                if let Err(problem) = erase(&app).await {
                    tracing::error!(%problem, "what is past its term cannot be erased");
                }
            }
        }),
        every(STOCK, stopped.clone(), move || {
            let app = stock.clone();
            async move {
                if let Err(problem) = app.store.take_stock().await {
                    tracing::error!(%problem, "the database cannot look at what it holds");
                }
            }
        }),
        every(REMINDERS, stopped, move || {
            let app = reminders.clone();
            async move {
                if let Err(problem) = remind(&app).await {
                    tracing::error!(%problem, "reminders cannot be made");
                }
            }
        }),
    ]
}

fn hour_in_brussels(app: &App) -> u32 {
    let now = app.clock.now();
    (now + TimeDelta::hours(brussels_offset(now))).hour()
}

async fn erase(app: &App) -> desk::Outcome<()> {
    if NIGHT.contains(&hour_in_brussels(app)) {
        let gone = retention::nightly(app, RETENTION_BATCH).await?;
        let rows: u64 = gone.iter().map(|line| line.rows).sum();
        tracing::info!(rows, "past their term and erased");
    }
    Ok(())
}

async fn remind(app: &App) -> desk::Outcome<()> {
    if DECENT_HOURS.contains(&hour_in_brussels(app)) {
        places::expire(app, app.clock.today()).await?;
        proposals::nightly(app).await?;
        mine::ask_again(app).await?;
        messages::remind_of_appointments(app).await?;
    }
    Ok(())
}

fn every<F, Fut>(pause: Duration, mut stopped: watch::Receiver<bool>, mut work: F) -> JoinHandle<()>
where
    F: FnMut() -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send,
{
    tokio::spawn(async move {
        loop {
            tokio::select! {
                () = tokio::time::sleep(pause) => work().await,
                _ = stopped.changed() => break,
            }
        }
    })
}
