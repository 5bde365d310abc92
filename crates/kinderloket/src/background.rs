//! What goes on behind the pages: writing the read log, sending messages, the work of the
//! night. Each piece is a plain function of the application; this file only says when.

use delivery::Gateways;
use desk::App;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Reads are written at least this often.
const READ_LOG: Duration = Duration::from_millis(400);

/// Starts everything; each task ends soon after `stopped` turns true.
pub fn start(app: App, gateways: Gateways, stopped: watch::Receiver<bool>) -> Vec<JoinHandle<()>> {
    let _ = gateways;
    vec![every(READ_LOG, stopped, move || {
        let app = app.clone();
        async move {
            if let Err(problem) = app.store.flush_reads().await {
                tracing::error!(%problem, "the read log cannot be written");
            }
        }
    })]
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
