//! Serving the pages, with the work that goes on behind them, until told to stop.

use crate::configuration::Configuration;
use crate::nature::{SystemClock, SystemDice};
use crate::{Outcome, background};
use desk::App;
use desk::accounts::Argon2id;
use metrics_exporter_prometheus::PrometheusBuilder;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::watch;
use web::Site;

/// Serves until SIGTERM or Ctrl-C; answers that are under way are finished first.
///
/// # Errors
/// When the port or the database cannot be had.
pub async fn run(configuration: &Configuration) -> Outcome {
    let app = application(configuration, configuration.listen).await?;
    let gateways = configuration.gateways()?;
    serve(configuration, app, gateways, "").await
}

/// The application as configured.
///
/// # Errors
/// When the database does not open.
pub async fn application(configuration: &Configuration, listen: SocketAddr) -> Result<App, String> {
    let public_url = configuration
        .public_url
        .as_deref()
        .map_or_else(|| format!("http://{listen}"), |url| url.trim_end_matches('/').to_owned());
    Ok(App {
        store: configuration.open().await?,
        clock: Arc::new(SystemClock),
        random: Arc::new(SystemDice),
        passwords: Arc::new(Argon2id),
        public_url: public_url.into(),
    })
}

/// Serves an application that is open already. The greeting is printed last, under the address.
///
/// # Errors
/// When the port cannot be had.
pub async fn serve(
    configuration: &Configuration,
    app: App,
    gateways: delivery::Gateways,
    greeting: &str,
) -> Outcome {
    serve_figures(configuration).await?;
    let listener = listen(configuration.listen).await?;
    let address = listener.local_addr().map_err(|problem| problem.to_string())?;
    let options = configuration.site(&app.public_url, gateways.ways())?;
    let options = Arc::new(options);
    let site = Site { app: app.clone(), options };
    let (stop, stopped) = watch::channel(false);
    let behind = background::start(app.clone(), gateways, stopped);
    let router = web::router(site);
    tracing::info!(%address, engine = app.store.engine().name(), "serving");
    println!("listening on http://{address}");
    print!("{greeting}");
    let served = axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(told_to_stop())
        .await;
    // The work behind the pages stops where it is safe to.
    let _ = stop.send(true);
    for task in behind {
        let _ = task.await;
    }
    app.store.close().await.map_err(|problem| format!("closing the database: {problem}"))?;
    tracing::info!("stopped");
    served.map_err(|problem| format!("serving: {problem}"))
}

async fn listen(address: SocketAddr) -> Result<TcpListener, String> {
    TcpListener::bind(address).await.map_err(|problem| {
        format!("cannot listen on {address}: {problem}. Is it in use? Choose another with --listen")
    })
}

/// Figures for Prometheus, on an address of their own, so that the world cannot ask them.
async fn serve_figures(configuration: &Configuration) -> Outcome {
    let Some(address) = configuration.metrics_listen else { return Ok(()) };
    let figures = PrometheusBuilder::new()
        .install_recorder()
        .map_err(|problem| format!("figures cannot be kept: {problem}"))?;
    let listener = listen(address).await?;
    let pages = axum::Router::new().route(
        "/metrics",
        axum::routing::get(move || {
            let figures = figures.clone();
            async move { figures.render() }
        }),
    );
    tokio::spawn(async move {
        if let Err(problem) = axum::serve(listener, pages).await {
            tracing::error!(%problem, "figures are no longer served");
        }
    });
    Ok(())
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = terminated => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
