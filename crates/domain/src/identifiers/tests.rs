//! Each identifier in the notations in which people write it.

use super::{
    EmailAddress, EmailError, EnterpriseNumber, EnterpriseNumberError, EstablishmentNumber,
    NationalNumber, NationalNumberError, NisCode, PhoneError, PhoneKind, PhoneNumber, Postcode,
};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

#[test]
fn a_phone_number_is_read_in_every_notation_of_the_registrations() {
    for (typed, kept, shown, kind) in [
        ("0475 12 34 56", "+32475123456", "0475 12 34 56", PhoneKind::Mobile),
        ("+32475447161", "+32475447161", "0475 44 71 61", PhoneKind::Mobile),
        ("0032 453 793185", "+32453793185", "0453 79 31 85", PhoneKind::Mobile),
        ("0487/96.25.22", "+32487962522", "0487 96 25 22", PhoneKind::Mobile),
        ("0463 87 31 22", "+32463873122", "0463 87 31 22", PhoneKind::Mobile),
        ("0497049327", "+32497049327", "0497 04 93 27", PhoneKind::Mobile),
        ("+32 (0)475-12-34-56", "+32475123456", "0475 12 34 56", PhoneKind::Mobile),
        ("\u{a0}0475\u{a0}123 456 ", "+32475123456", "0475 12 34 56", PhoneKind::Mobile),
        ("02 123 45 67", "+3221234567", "02 123 45 67", PhoneKind::Landline),
        ("04/123.45.67", "+3241234567", "04 123 45 67", PhoneKind::Landline),
        ("056 12 34 56", "+3256123456", "056 12 34 56", PhoneKind::Landline),
        ("0800 12 345", "+3280012345", "0800 12 345", PhoneKind::Landline),
        ("+380 50 123 45 67", "+380501234567", "+380501234567", PhoneKind::Foreign),
    ] {
        let phone: Result<PhoneNumber, _> = typed.parse();
        let read = phone.map(|p| (p.as_str().to_owned(), p.to_string(), p.kind()));
        assert_eq!(read, Ok((kept.to_owned(), shown.to_owned(), kind)), "{typed}");
    }
}

#[test]
fn what_is_no_phone_number_says_why() {
    for (typed, error) in [
        ("  ", PhoneError::Empty),
        ("bellen na 17u", PhoneError::UnexpectedCharacter('b')),
        ("475 12 34 56", PhoneError::NoPrefix),
        ("0475 12 34", PhoneError::WrongLength { digits: 8 }),
        ("0475 12 34 567", PhoneError::WrongLength { digits: 11 }),
        ("0512 12 34 56", PhoneError::WrongLength { digits: 10 }),
        ("0423 12 34 56", PhoneError::UnknownSeries),
        ("+32", PhoneError::WrongLength { digits: 1 }),
        ("+1234", PhoneError::WrongLength { digits: 4 }),
    ] {
        assert_eq!(typed.parse::<PhoneNumber>(), Err(error), "{typed}");
    }
}

#[test]
fn an_email_address_is_plausible_or_not() {
    let mail = "  Jan.Proef+loket@Gemeente.BE".parse::<EmailAddress>();
    assert_eq!(mail.map(String::from), Ok("Jan.Proef+loket@gemeente.be".to_owned()));
    for (typed, error) in [
        ("", EmailError::Empty),
        ("jan.gemeente.be", EmailError::NotOneAt),
        ("jan@proef@gemeente.be", EmailError::NotOneAt),
        ("jan proef@gemeente.be", EmailError::BadName),
        ("@gemeente.be", EmailError::BadName),
        ("jan@gemeente", EmailError::BadDomain),
        ("jan@gemeente..be", EmailError::BadDomain),
        ("jan@127.0.0.1", EmailError::BadDomain),
    ] {
        assert_eq!(typed.parse::<EmailAddress>(), Err(error), "{typed}");
    }
}

#[test]
fn enterprise_numbers_are_checked() {
    for typed in ["0428759497", "428759497", "BE 0428.759.497"] {
        let number = typed.parse::<EnterpriseNumber>().map(|n| n.to_string());
        assert_eq!(number, Ok("0428.759.497".to_owned()), "{typed}");
    }
    for (typed, error) in [
        ("0431150351", EnterpriseNumberError::WrongCheck),
        ("0000000000", EnterpriseNumberError::WrongCheck),
        ("2428759497", EnterpriseNumberError::WrongStart('2')),
        ("12", EnterpriseNumberError::WrongLength(2)),
        ("04x8759497", EnterpriseNumberError::UnexpectedCharacter('x')),
    ] {
        assert_eq!(typed.parse::<EnterpriseNumber>(), Err(error), "{typed}");
    }
    let establishment = "2.000.000.046".parse::<EstablishmentNumber>();
    assert_eq!(establishment, Err(EnterpriseNumberError::WrongCheck));
    let check = 97 - 20_000_000 % 97;
    let establishment = format!("20000000{check:02}").parse::<EstablishmentNumber>();
    assert!(establishment.is_ok());
}

#[test]
fn municipalities_and_postcodes_have_their_form() {
    assert!("31005".parse::<NisCode>().is_ok());
    for typed in ["3100", "310055", "02000", "30000", "3100x", ""] {
        assert!(typed.parse::<NisCode>().is_err(), "{typed}");
    }
    assert_eq!(" 8000 ".parse::<Postcode>().map(u16::from), Ok(8000));
    for typed in ["0800", "800", "80000", "+800", "acht"] {
        assert!(typed.parse::<Postcode>().is_err(), "{typed}");
    }
}

#[test]
fn national_numbers_are_checked_and_never_shown() {
    for (typed, born) in [
        ("85073003328", Some("1985-07-30")),
        ("17.07.30-033.84", Some("2017-07-30")),
        ("98472899765", Some("1998-07-28")),
        ("01490700185", Some("2001-09-07")),
    ] {
        let number = typed.parse::<NationalNumber>();
        let date = number.as_ref().ok().and_then(NationalNumber::birth_date);
        assert_eq!(date.map(|d| d.to_string()).as_deref(), born, "{typed}");
        assert!(!format!("{number:?}").contains("0033"));
    }
    for (typed, error) in [
        ("12345678901", NationalNumberError::WrongCheck),
        ("1234", NationalNumberError::WrongLength(4)),
        ("8507300332a", NationalNumberError::UnexpectedCharacter),
    ] {
        assert_eq!(typed.parse::<NationalNumber>().err(), Some(error), "{typed}");
    }
}

#[test]
fn a_stored_identifier_is_checked_when_it_is_read() {
    let phone: Result<PhoneNumber, _> = serde_json::from_str("\"+32475123456\"");
    assert!(phone.is_ok_and(|p| p.to_string() == "0475 12 34 56"));
    assert!(serde_json::from_str::<NisCode>("\"geen\"").is_err());
}

proptest! {
    #[test]
    fn parsing_never_panics_and_is_stable(text in "\\PC{0,24}") {
        if let Ok(phone) = text.parse::<PhoneNumber>() {
            prop_assert_eq!(phone.to_string().parse::<PhoneNumber>(), Ok(phone.clone()));
            prop_assert_eq!(phone.as_str().parse::<PhoneNumber>(), Ok(phone));
        }
        if let Ok(mail) = text.parse::<EmailAddress>() {
            prop_assert_eq!(mail.as_str().parse::<EmailAddress>(), Ok(mail));
        }
        let _ = (text.parse::<EnterpriseNumber>(), text.parse::<NationalNumber>());
    }

    #[test]
    fn every_way_to_write_a_mobile_number_is_the_same_number(
        digits in "4[5-9][0-9]{7}", separator in "[ ./-]?", prefix in "0|\\+32|0032|\\+32 \\(0\\)"
    ) {
        let typed = format!("{prefix}{}{separator}{}", &digits[..3], &digits[3..]);
        let phone = typed.parse::<PhoneNumber>();
        prop_assert!(phone.is_ok_and(|p| p.as_str() == format!("+32{digits}")), "{typed}");
    }
}
