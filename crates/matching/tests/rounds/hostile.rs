//! Files that are wrong, by mistake or on purpose: refused with the path and the remedy.

use matching::rounds::{Instance, Plan};

const RIGHT: &str = r#"{
  "format": "kinderloket-round/1",
  "seed": "published",
  "first_week": "2027-01-04",
  "weeks": 20,
  "rules": [{"id": "T2", "criteria": [{"fact": "work", "most": 1, "legal": true}]}],
  "locations": [{
    "id": "L1", "rule": "T2",
    "resources": [{"id": "total", "places": [{"from": "2027-01-04", "week": {"all": 7}}]}],
    "reserves": [{"fact": "vulnerable", "from": "2027-01-01", "until": "2027-12-31", "per_mille": 200}],
    "children": [{"born": "2026-01-01", "days": "mo tu", "leaves": "2027-09-01"}]
  }],
  "requests": [{
    "id": "R1", "family": "F1", "born": "2026-11-01", "days": "mo tu we:am", "fewer_days": 1,
    "start": "2027-01-11", "leaves": "2029-09-01", "places": [{"location": "L1"}], "facts": {"work": 1}
  }]
}"#;

fn refused(replace: &str, with: &str) -> String {
    assert!(RIGHT.contains(replace), "{replace}");
    Instance::read(RIGHT.replace(replace, with).as_bytes()).unwrap_err().to_string()
}

#[test]
fn the_example_is_right() {
    Instance::read(RIGHT.as_bytes()).unwrap();
}

#[test]
fn what_is_wrong_is_told_with_its_path() {
    let cases = [
        (r#""all": 7"#, r#""all": -7"#, "locations[0].resources[0].places[0].week"),
        (r#""all": 7"#, r#""all": 1000000000"#, "locations[0].resources[0].places[0].week"),
        (r#""weeks": 20"#, r#""weeks": 1000000000"#, "weeks"),
        (r#""weeks": 20"#, r#""weeks": 60000"#, "weeks: is 60000"),
        (r#""weeks": 20"#, r#""weeks": 0"#, "weeks: is 0"),
        (
            "2027-01-04\",\n  \"weeks",
            "2027-01-05\",\n  \"weeks",
            "first_week: 2027-01-05 is no Monday",
        ),
        (r#""leaves": "2029-09-01""#, r#""leaves": "2026-09-01""#, "requests[0].start"),
        (r#""start": "2027-01-11""#, r#""start": "2030-01-11""#, "requests[0].start"),
        (r#""born": "2026-11-01""#, r#""born": "2026-02-30""#, "requests[0].born"),
        (r#""born": "2026-11-01""#, r#""born": "0001-02-03""#, "requests[0].born"),
        (r#""location": "L1""#, r#""location": "L2""#, "requests[0].places[0].location"),
        (
            r#""facts": {"work": 1}"#,
            r#""facts": {"work": 9}"#,
            "requests[0].places[0]: fact `work`",
        ),
        (r#""rule": "T2""#, r#""rule": "T9""#, "locations[0].rule"),
        (r#""most": 1"#, r#""most": 0"#, "rules[0].criteria[0].most"),
        (r#""fewer_days": 1"#, r#""fewer_days": 7"#, "requests[0].fewer_days"),
        (r#""fewer_days": 1"#, r#""color": 1"#, "requests[0]"),
        (r#""days": "mo tu we:am""#, r#""days": "mo dinsdag""#, "requests[0].days"),
        (r#""per_mille": 200"#, r#""per_mille": 2000"#, "locations[0].reserves[0].per_mille"),
        (r#""until": "2027-12-31""#, r#""until": "2026-12-31""#, "locations[0].reserves[0]"),
        (r#""id": "R1""#, r#""id": """#, "requests[0].id"),
        ("kinderloket-round/1", "kinderloket-round/2", "format"),
        (r#""seed": "published""#, r#""seed": """#, "seed"),
    ];
    for (replace, with, path) in cases {
        let fault = refused(replace, with);
        assert!(fault.starts_with(path), "{with}: {fault}");
        assert!(fault.contains("; "), "no remedy: {fault}");
        assert!(fault.len() < 500, "{fault}");
    }
}

#[test]
fn codes_are_given_once() {
    let twice = RIGHT.replace(
        r#""requests": [{"#,
        r#""requests": [{"id": "R1", "family": "F2", "born": "2026-11-01", "days": "mo",
           "start": "2027-01-11", "leaves": "2029-09-01", "places": []}, {"#,
    );
    let fault = Instance::read(twice.as_bytes()).unwrap_err().to_string();
    assert!(fault.starts_with("requests[1].id"), "{fault}");
}

#[test]
fn a_deep_or_broken_file_is_refused() {
    let deep = format!(r#"{{"format": {}"#, "[".repeat(1_000_000));
    assert!(Instance::read(deep.as_bytes()).is_err());
    assert!(Instance::read(b"").is_err());
    assert!(Instance::read(&[0xff, 0xfe]).is_err());
    assert!(Instance::read(&RIGHT.as_bytes()[..300]).is_err());
    assert!(Instance::read(format!("{RIGHT} x").as_bytes()).is_err());
    assert!(Plan::read(b"{}").is_err());
}

#[test]
fn ways_are_counted_before_they_are_made() {
    let wide = RIGHT.replace(r#""fewer_days": 1"#, r#""fewer_days": 3, "later_weeks": 104"#);
    assert!(Instance::read(wide.as_bytes()).is_ok());
    let fault = refused(r#""fewer_days": 1"#, r#""later_weeks": 200"#);
    assert!(fault.starts_with("requests[0].later_weeks"), "{fault}");
}
