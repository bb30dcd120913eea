//! Language and theme, chosen and remembered.

use muctieu_e2e::Reader;
use serde_json::json;

const LANGUAGE: &str = ".settings .language";
const THEME: &str = ".settings [data-theme-now]";

#[test]
fn the_interface_speaks_two_languages_and_remembers_which() {
    let reader = Reader::at_start();
    reader.see(".entry");
    assert_eq!(reader.attribute("html", "lang").as_deref(), Some("vi"));
    reader.click(LANGUAGE);
    reader.wait_until("English", || reader.text("main").contains("articles"));
    assert_eq!(reader.attribute("html", "lang").as_deref(), Some("en"));

    reader.navigate("refresh");
    reader.see(".entry");
    assert_eq!(reader.attribute("html", "lang").as_deref(), Some("en"));
    reader.click(".entry h2 a");
    reader.see("mark[data-status=target]");
    assert_eq!(
        reader.attribute("article", "lang").as_deref(),
        Some("vi"),
        "the article stays as it is"
    );
    let label = reader.label("mark[data-status=target] a");
    assert!(label.starts_with("Target: "), "{label}");

    reader.click(LANGUAGE);
    reader.wait_until("Vietnamese", || reader.attribute("html", "lang").as_deref() == Some("vi"));
    reader.assert_quiet();
}

/// How light the page's ground is, 0 to 255.
fn lightness(reader: &Reader) -> f64 {
    let script = "const canvas = document.createElement('canvas').getContext('2d'); \
                  canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor; \
                  const ground = getComputedStyle(document.body).backgroundColor; \
                  if (!ground.endsWith(', 0)')) canvas.fillStyle = ground; \
                  canvas.fillRect(0, 0, 1, 1); \
                  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data; return (r + g + b) / 3";
    reader.script(script, json!([])).as_f64().unwrap()
}

#[test]
fn the_theme_is_the_systems_until_one_is_chosen() {
    let reader = Reader::new();
    reader.prefer("dark");
    reader.open("");
    reader.see(".entry");
    reader.wait_until("dark as the system", || lightness(&reader) < 80.0);
    reader.prefer("light");
    reader.wait_until("light as the system", || lightness(&reader) > 200.0);

    reader.click(THEME);
    reader.wait_until("light is chosen", || {
        reader.attribute("html", "data-theme").as_deref() == Some("light")
    });
    reader.click(THEME);
    reader.wait_until("dark is chosen", || lightness(&reader) < 80.0);
    reader.navigate("refresh");
    reader.see(".entry");
    assert_eq!(reader.attribute("html", "data-theme").as_deref(), Some("dark"));
    assert!(lightness(&reader) < 80.0, "dark is remembered");
    reader.click(THEME);
    reader.wait_until("the system's again", || lightness(&reader) > 200.0);
    reader.assert_quiet();
}
