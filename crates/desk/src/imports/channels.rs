//! Channels in registration sheets and channels of the desk: one place that knows both.

use documents::registrations::ChannelTable;
use store::entities::channel;

/// Code of the spellings that come with the reader, and code of a channel of a desk.
const CODES: &[(&str, &str)] = &[
    ("info_point", "infopunt"),
    ("phone", "telefoon"),
    ("mail", "mail"),
    ("kadeekeskaffee", "kadeekeskaffee"),
    ("social_worker", "maatschappelijk-werker"),
    ("vdab", "vdab"),
    ("childcare", "kinderopvang"),
    ("kind_en_gezin", "kind-en-gezin"),
    ("integration", "integratie-inburgering"),
    ("website", "website"),
    ("whatsapp", "whatsapp"),
    ("facebook", "facebook"),
];

/// The spellings of the channels of a desk: their code, their label, and the usual ones.
/// A spelling of a channel that the desk does not have stays as it was written.
pub(super) fn table(channels: &[channel::Model]) -> ChannelTable {
    let usual = ChannelTable::default();
    let spellings = |code: &str| -> Vec<String> {
        let theirs = CODES.iter().filter(|(_, ours)| *ours == code).map(|(theirs, _)| *theirs);
        theirs
            .flat_map(|theirs| usual.channels.iter().filter(move |(known, _)| known == theirs))
            .flat_map(|(known, spellings)| std::iter::once(known).chain(spellings).cloned())
            .collect()
    };
    let channels = channels.iter().map(|channel| {
        let mut all = vec![channel.label.clone()];
        all.extend(spellings(&channel.code));
        (channel.code.clone(), all)
    });
    ChannelTable { channels: channels.collect() }
}

#[cfg(test)]
mod tests {
    use super::table;
    use documents::registrations::{Channel, ChannelTable};
    use domain::channels::FIRST_CHANNELS;
    use store::entities::channel;
    use uuid::Uuid;

    #[test]
    fn every_usual_spelling_finds_a_channel_of_a_new_desk() {
        let channels: Vec<channel::Model> = FIRST_CHANNELS
            .iter()
            .map(|(code, label)| channel::Model {
                id: Uuid::nil(),
                desk_id: Uuid::nil(),
                code: (*code).to_owned(),
                label: (*label).to_owned(),
                position: 0,
                active: true,
            })
            .collect();
        let table = table(&channels);
        for (code, spellings) in ChannelTable::default().channels {
            let missing = matches!(code.as_str(), "whatsapp" | "facebook");
            for spelling in spellings {
                let found = matches!(table.recognise(&spelling), Channel::Known(_));
                assert_eq!(found, !missing, "{code}: {spelling}");
            }
        }
        assert_eq!(table.recognise("MW OCMW"), Channel::Known("maatschappelijk-werker".to_owned()));
        assert_eq!(table.recognise("voedselwinkel"), Channel::Known("voedselwinkel".to_owned()));
        assert_eq!(table.recognise("buurvrouw "), Channel::Other("buurvrouw".to_owned()));
    }
}
