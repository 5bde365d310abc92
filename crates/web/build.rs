//! Embeds what `make assets` built.

fn main() {
    let built = concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/dist");
    assert!(
        std::path::Path::new(built).join("kinderloket.css").exists(),
        "the styles and scripts are not there: run `make assets` first"
    );
    println!("cargo::rerun-if-changed={built}");
    memory_serve::load_directory(built);
}
