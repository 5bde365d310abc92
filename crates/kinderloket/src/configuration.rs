//! Settings from the command line, the environment and a file, in that order of weight.

use clap::Args;
use delivery::{
    Gateway, Gateways, SmsBody, SmsGateway, SmsSettings, SmtpCredentials, SmtpGateway,
    SmtpSettings, SmtpTls,
};
use desk::single_sign_on::SingleSignOn;
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tracing_subscriber::EnvFilter;
use web::recordings::{Found, Recordings};

/// What is logged when nothing else is asked: not each style and picture that is embedded.
const LOG: &str = "info,memory_serve=warn";

/// Every setting, as it may stand in each of the three places.
#[derive(Args, Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// File with settings (TOML, the same names with underscores).
    #[arg(long, env = "KINDERLOKET_CONFIG", global = true)]
    #[serde(skip)]
    pub config: Option<PathBuf>,
    /// `sqlite:FILE` or `postgres://user@host/name` [default: sqlite:kinderloket.sqlite]
    #[arg(long, env = "KINDERLOKET_DATABASE", global = true, hide_env_values = true)]
    pub database: Option<String>,
    /// Most connections to the database for reading [default: 4 for SQLite, 8 for PostgreSQL]
    #[arg(long, env = "KINDERLOKET_CONNECTIONS", global = true)]
    pub connections: Option<u32>,
    /// File with the key for sensitive values; made when it is not there [default: kinderloket.key]
    #[arg(long, env = "KINDERLOKET_KEY_FILE", global = true)]
    pub key_file: Option<PathBuf>,
    /// Address to listen on [default: 127.0.0.1:8080]
    #[arg(long, env = "KINDERLOKET_LISTEN", global = true)]
    pub listen: Option<SocketAddr>,
    /// Address to give Prometheus its figures on; without it there are none
    #[arg(long, env = "KINDERLOKET_METRICS_LISTEN", global = true)]
    pub metrics_listen: Option<SocketAddr>,
    /// Address under which people reach this installation, for links in messages
    /// [default: http://ADDRESS]
    #[arg(long, env = "KINDERLOKET_PUBLIC_URL", global = true)]
    pub public_url: Option<String>,
    /// Whether people with a password set up a second factor before anything else
    /// [default: true; false in the demonstration]
    #[arg(long, env = "KINDERLOKET_REQUIRE_SECOND_FACTOR", global = true)]
    pub require_second_factor: Option<bool>,
    /// Whether requests come through one proxy that adds the visitor's address to
    /// X-Forwarded-For [default: false]
    #[arg(long, env = "KINDERLOKET_BEHIND_PROXY", global = true)]
    pub behind_proxy: Option<bool>,
    /// Address of the OpenID Connect provider through which staff signs in
    #[arg(long, env = "KINDERLOKET_OIDC_ISSUER", global = true)]
    pub oidc_issuer: Option<String>,
    /// Name under which that provider knows this installation
    #[arg(long, env = "KINDERLOKET_OIDC_CLIENT_ID", global = true)]
    pub oidc_client_id: Option<String>,
    /// Secret that goes with it
    #[arg(long, env = "KINDERLOKET_OIDC_CLIENT_SECRET", global = true, hide_env_values = true)]
    pub oidc_client_secret: Option<String>,
    /// What to ask beside `openid`, with spaces between [default: profile email]
    #[arg(long, env = "KINDERLOKET_OIDC_SCOPES", global = true)]
    pub oidc_scopes: Option<String>,
    /// Whether an e-mail address that the provider verified finds an account the first time
    /// [default: false: only an invitation does]
    #[arg(long, env = "KINDERLOKET_OIDC_BY_EMAIL", global = true)]
    pub oidc_by_email: Option<bool>,
    /// What to log, for instance `info` or `web=debug` [default: info,memory_serve=warn]
    #[arg(long, env = "KINDERLOKET_LOG", global = true)]
    pub log: Option<String>,
    /// `json` (for machines) or `text` (for people) [default: json]
    #[arg(long, env = "KINDERLOKET_LOG_FORMAT", global = true)]
    pub log_format: Option<String>,
    /// Mail server
    #[arg(long, env = "KINDERLOKET_SMTP_HOST", global = true)]
    pub smtp_host: Option<String>,
    /// Port of the mail server [default: 587]
    #[arg(long, env = "KINDERLOKET_SMTP_PORT", global = true)]
    pub smtp_port: Option<u16>,
    /// `none`, `starttls` or `tls` [default: starttls]
    #[arg(long, env = "KINDERLOKET_SMTP_TLS", global = true)]
    pub smtp_tls: Option<String>,
    /// Folder with recordings of pages for families: LANGUAGE/PAGE.mp3
    #[arg(long, env = "KINDERLOKET_RECORDINGS", global = true)]
    pub recordings: Option<PathBuf>,
    /// Name to sign in with at the mail server
    #[arg(long, env = "KINDERLOKET_SMTP_USER", global = true)]
    pub smtp_user: Option<String>,
    /// Password at the mail server
    #[arg(long, env = "KINDERLOKET_SMTP_PASSWORD", global = true, hide_env_values = true)]
    pub smtp_password: Option<String>,
    /// Address that mail comes from
    #[arg(long, env = "KINDERLOKET_MAIL_FROM", global = true)]
    pub mail_from: Option<String>,
    /// Address of the SMS gateway (HTTPS)
    #[arg(long, env = "KINDERLOKET_SMS_URL", global = true)]
    pub sms_url: Option<String>,
    /// Token for the SMS gateway
    #[arg(long, env = "KINDERLOKET_SMS_TOKEN", global = true, hide_env_values = true)]
    pub sms_token: Option<String>,
    /// Name or number that SMS come from [default: Kinderloket]
    #[arg(long, env = "KINDERLOKET_SMS_FROM", global = true)]
    pub sms_from: Option<String>,
    /// JSON body of a request to the SMS gateway, with {to}, {text}, {from}, {key} and
    /// {report}, the address for delivery reports [default: to, text and from]
    #[arg(long, env = "KINDERLOKET_SMS_BODY", global = true)]
    pub sms_body: Option<String>,
}

/// Fills what is missing here from there.
macro_rules! fill {
    ($here:ident, $there:ident: $($field:ident),+) => { $(
        $here.$field = $here.$field.or($there.$field);
    )+ };
}

impl Settings {
    /// Reads the file that these settings name, and fills what is missing from it.
    ///
    /// # Errors
    /// When the file cannot be read, or has a line that is not a setting.
    pub fn with_file(&self) -> Result<Self, String> {
        let mut all = self.clone();
        if let Some(path) = &self.config {
            let file = read_file(path)?;
            fill!(all, file: database, connections, key_file, listen, metrics_listen, public_url,
                log, log_format, smtp_host, smtp_port, smtp_tls, smtp_user, smtp_password,
                mail_from, sms_url, sms_token, sms_from, sms_body, require_second_factor, behind_proxy,
                oidc_issuer, oidc_client_id, oidc_client_secret, oidc_scopes, oidc_by_email, recordings);
        }
        Ok(all)
    }
}

fn read_file(path: &Path) -> Result<Settings, String> {
    let text = std::fs::read_to_string(path).map_err(|problem| {
        format!("the settings file {} cannot be read: {problem}", path.display())
    })?;
    toml::from_str(&text)
        .map_err(|problem| format!("the settings file {} has an error:\n{problem}", path.display()))
}

/// Settings with every default filled in.
#[derive(Debug, Clone)]
pub struct Configuration {
    /// Database URL.
    pub database: String,
    /// Most connections.
    pub connections: u32,
    /// Key file.
    pub key_file: PathBuf,
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Address for figures.
    pub metrics_listen: Option<SocketAddr>,
    /// Address for people; none means the one that is listened on.
    pub public_url: Option<String>,
    /// What to log.
    pub log: String,
    /// Whether to log for machines.
    pub json: bool,
    /// The rest, for delivery.
    pub settings: Settings,
}

/// On SQLite each connection is a thread and a cache of its own; on PostgreSQL changes use
/// them too.
const fn most_connections(engine: store::Engine) -> u32 {
    match engine {
        store::Engine::Sqlite => 4,
        store::Engine::Postgres => 8,
    }
}

impl Configuration {
    /// From all three places.
    ///
    /// # Errors
    /// A sentence about the first thing that is wrong.
    pub fn read(settings: &Settings) -> Result<Self, String> {
        let all = settings.with_file()?;
        let json = match all.log_format.as_deref() {
            None | Some("json") => true,
            Some("text") => false,
            Some(other) => {
                return Err(format!("log_format is `{other}`; write `json` or `text`"));
            }
        };
        let database =
            all.database.clone().unwrap_or_else(|| "sqlite:kinderloket.sqlite".to_owned());
        let Some(engine) = store::Engine::of_url(&database) else {
            return Err("database starts with neither `sqlite:` nor `postgres:`".to_owned());
        };
        let configuration = Self {
            database,
            connections: all.connections.unwrap_or(most_connections(engine)),
            key_file: all.key_file.clone().unwrap_or_else(|| PathBuf::from("kinderloket.key")),
            listen: all.listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
            metrics_listen: all.metrics_listen,
            public_url: all.public_url.clone(),
            log: all.log.clone().unwrap_or_else(|| LOG.to_owned()),
            json,
            settings: all,
        };
        Ok(configuration)
    }

    /// Begins to log, to standard error.
    pub fn start_logging(&self) {
        let filter = EnvFilter::try_new(&self.log).unwrap_or_else(|_| EnvFilter::new(LOG));
        let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
        if self.json {
            log.json().flatten_event(true).init();
        } else {
            log.compact().init();
        }
    }

    /// Opens the database with the key.
    ///
    /// # Errors
    /// A sentence that says which of the two is wrong.
    pub async fn open(&self) -> Result<store::Store, String> {
        let key = store::Key::read_or_make(&self.key_file).map_err(|problem| {
            format!("the key file {} cannot be used: {problem}", self.key_file.display())
        })?;
        let options = store::Options { url: self.database.clone(), connections: self.connections };
        store::Store::open(&options, store::Sealer::new(&key))
            .await
            .map_err(|problem| format!("the database does not open: {problem}"))
    }
}

impl Configuration {
    /// The ways out for messages. One that is not configured is not there, and pages offer
    /// a call or a letter instead.
    ///
    /// # Errors
    /// A sentence about the setting that is wrong.
    pub fn gateways(&self) -> Result<Gateways, String> {
        let email = match &self.settings.smtp_host {
            Some(host) => Some(Arc::new(self.smtp(host)?) as Arc<dyn Gateway>),
            None => None,
        };
        let sms = match &self.settings.sms_url {
            Some(url) => Some(Arc::new(self.sms(url)?) as Arc<dyn Gateway>),
            None => None,
        };
        Ok(Gateways { email, sms })
    }

    /// How the site is shown, at this public address and with these ways out for messages.
    ///
    /// # Errors
    /// A sentence about the setting that is missing.
    pub fn site(&self, public_url: &str, ways: delivery::Ways) -> Result<web::SiteOptions, String> {
        let settings = &self.settings;
        let single_sign_on = match (&settings.oidc_issuer, &settings.oidc_client_id) {
            (Some(issuer), Some(client_id)) => Some(SingleSignOn {
                issuer: issuer.clone(),
                client_id: client_id.clone(),
                client_secret: settings.oidc_client_secret.clone(),
                scopes: settings
                    .oidc_scopes
                    .as_deref()
                    .unwrap_or("profile email")
                    .split_whitespace()
                    .filter(|scope| *scope != "openid")
                    .map(str::to_owned)
                    .collect(),
                by_verified_email: settings.oidc_by_email.unwrap_or(false),
            }),
            (None, None) => None,
            _ => return Err("set both oidc_issuer and oidc_client_id, or neither".to_owned()),
        };
        Ok(web::SiteOptions {
            secure: public_url.starts_with("https:"),
            require_second_factor: settings.require_second_factor.unwrap_or(true),
            behind_proxy: settings.behind_proxy.unwrap_or(false),
            single_sign_on,
            ways,
            recordings: self.recordings()?.map(|found| Arc::new(found.recordings)),
        })
    }

    /// The recordings of pages; none when no folder is set.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn recordings(&self) -> Result<Option<Found>, String> {
        let Some(folder) = &self.settings.recordings else { return Ok(None) };
        Recordings::read(folder.clone()).map(Some).map_err(|problem| {
            format!("the folder with recordings {} cannot be read: {problem}", folder.display())
        })
    }

    fn smtp(&self, host: &str) -> Result<SmtpGateway, String> {
        let settings = &self.settings;
        let tls = match settings.smtp_tls.as_deref() {
            None | Some("starttls") => SmtpTls::StartTls,
            Some("tls") => SmtpTls::Tls,
            Some("none") => SmtpTls::None,
            Some(other) => {
                return Err(format!("smtp_tls is `{other}`; write `none`, `starttls` or `tls`"));
            }
        };
        let credentials = match (&settings.smtp_user, &settings.smtp_password) {
            (Some(user), Some(password)) => {
                Some(SmtpCredentials { username: user.clone(), password: password.clone() })
            }
            (None, None) => None,
            _ => return Err("set both smtp_user and smtp_password, or neither".to_owned()),
        };
        let from_address = settings
            .mail_from
            .clone()
            .ok_or("set mail_from to the address that mail comes from")?;
        SmtpGateway::new(SmtpSettings {
            host: host.to_owned(),
            port: settings.smtp_port.unwrap_or(587),
            tls,
            credentials,
            from_address,
            from_name: "Kinderloket".to_owned(),
            timeout: SmtpSettings::TIMEOUT,
        })
        .map_err(|problem| format!("mail: {problem}"))
    }

    fn sms(&self, url: &str) -> Result<SmsGateway, String> {
        let url = url.parse().map_err(|_| format!("sms_url is `{url}`, which is no address"))?;
        let settings = &self.settings;
        SmsGateway::new(SmsSettings {
            url,
            token: settings.sms_token.clone().ok_or("set sms_token")?,
            from: settings.sms_from.clone().unwrap_or_else(|| "Kinderloket".to_owned()),
            body: match &settings.sms_body {
                Some(template) => {
                    SmsBody::parse(template).map_err(|problem| format!("sms_body: {problem}"))?
                }
                None => SmsBody::default(),
            },
            timeout: SmsSettings::TIMEOUT,
        })
        .map_err(|problem| format!("sms: {problem}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Configuration, Settings};

    #[test]
    fn the_command_line_beats_the_file_and_the_file_beats_the_default() {
        let path = std::env::temp_dir().join(format!("kinderloket-{}.toml", std::process::id()));
        std::fs::write(&path, "connections = 3\ndatabase = \"sqlite:from-file\"\n").unwrap();
        let settings = Settings {
            config: Some(path.clone()),
            database: Some("sqlite:from-line".to_owned()),
            ..Settings::default()
        };
        let read = Configuration::read(&settings).unwrap();
        assert_eq!((read.connections, read.database.as_str()), (3, "sqlite:from-line"));
        assert_eq!(read.listen.port(), 8080);
        std::fs::write(&path, "conections = 3\n").unwrap();
        let problem = Configuration::read(&settings).unwrap_err();
        assert!(problem.contains("conections"), "{problem}");
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn a_database_that_we_do_not_know_is_told() {
        let settings = Settings { database: Some("mysql://x".to_owned()), ..Settings::default() };
        assert!(Configuration::read(&settings).is_err());
    }
}
