//! `kinderloket check`: what is configured, from where, and what is wrong with it.

use crate::Outcome;
use crate::configuration::{Configuration, Settings};
use domain::clock::{Clock as _, brussels_date};

/// Prints every setting and tries what can be tried.
///
/// # Errors
/// How many things are wrong.
pub async fn run(settings: &Settings) -> Outcome {
    let configuration = Configuration::read(settings)?;
    print_settings(&configuration);
    let mut wrong = 0;
    let today = brussels_date(crate::nature::SystemClock.now());
    for (what, outcome) in [
        ("database and key", database(&configuration).await),
        ("rule files", crate::rules::embedded(today)),
        ("messages", configuration.gateways().map(|_| "can be set up".to_owned())),
        ("recordings", recordings(&configuration)),
        ("address", address(&configuration).await),
        ("public address", public_address(&configuration)),
    ] {
        match outcome {
            Ok(said) => println!("ok     {what}: {said}"),
            Err(problem) => {
                wrong += 1;
                println!("WRONG  {what}: {problem}");
            }
        }
    }
    if wrong == 0 { Ok(()) } else { Err(format!("{wrong} to mend, see above")) }
}

fn print_settings(configuration: &Configuration) {
    let hidden = |value: &Option<String>| if value.is_some() { "(set)" } else { "(not set)" };
    let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| "(not set)".to_owned());
    let settings = &configuration.settings;
    println!("database       {}", without_password(&configuration.database));
    println!("key_file       {}", configuration.key_file.display());
    println!("listen         {}", configuration.listen);
    println!("public_url     {}", or_none(&configuration.public_url));
    let folder = settings.recordings.as_ref().map(|folder| folder.display().to_string());
    println!("recordings     {}", or_none(&folder));
    println!("smtp_host      {}", or_none(&settings.smtp_host));
    println!("smtp_password  {}", hidden(&settings.smtp_password));
    println!("sms_url        {}", or_none(&settings.sms_url));
    println!("sms_token      {}", hidden(&settings.sms_token));
}

fn without_password(url: &str) -> String {
    match (url.find("://"), url.find('@')) {
        (Some(scheme), Some(at)) if scheme < at => {
            let user = url.get(scheme + 3..at).unwrap_or_default();
            let name = user.split(':').next().unwrap_or_default();
            format!("{}://{name}:***{}", &url[..scheme], &url[at..])
        }
        _ => url.to_owned(),
    }
}

async fn database(configuration: &Configuration) -> Result<String, String> {
    let store = configuration.open().await?;
    store.ping().await.map_err(|problem| problem.to_string())?;
    let engine = store.engine().name();
    store.close().await.map_err(|problem| problem.to_string())?;
    Ok(format!("{engine} opens, its schema is up to date"))
}

fn recordings(configuration: &Configuration) -> Result<String, String> {
    let Some(found) = configuration.recordings()? else {
        return Ok("none; the browser's own voice reads".to_owned());
    };
    if !found.unknown.is_empty() {
        return Err(format!(
            "no page asks for {}; a recording is LANGUAGE/PAGE.mp3, with as page one of {}",
            found.unknown.join(", "),
            web::recordings::names().join(", ")
        ));
    }
    let counts = found.recordings.counts();
    let counted: Vec<String> =
        counts.iter().map(|(code, count)| format!("{count} of {code}")).collect();
    Ok(if counted.is_empty() { "the folder is empty".to_owned() } else { counted.join(", ") })
}

async fn address(configuration: &Configuration) -> Result<String, String> {
    match tokio::net::TcpListener::bind(configuration.listen).await {
        Ok(_) => Ok(format!("{} is free", configuration.listen)),
        Err(problem) => Err(format!("{} cannot be had: {problem}", configuration.listen)),
    }
}

fn public_address(configuration: &Configuration) -> Result<String, String> {
    match configuration.public_url.as_deref() {
        Some(url) if url.starts_with("https://") => Ok(url.to_owned()),
        Some(url) => Err(format!("{url} is not https: passwords would travel in the clear")),
        None if configuration.listen.ip().is_loopback() => {
            Ok("not set; fine on this machine only".to_owned())
        }
        None => Err("set public_url to the address that people use, with https".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn a_password_is_never_shown() {
        let shown = without_password("postgres://kl:secret@db/kinderloket");
        assert_eq!(shown, "postgres://kl:***@db/kinderloket");
        assert_eq!(without_password("sqlite:/var/kl.sqlite"), "sqlite:/var/kl.sqlite");
    }
}
