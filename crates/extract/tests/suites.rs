//! The suites of annotated sentences in `tests/suites`, natively and in a browser.

mod suite;

macro_rules! suites {
    ($($name:literal),* $(,)?) => {
        const SUITES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../../tests/suites/", $name, ".md")))),*];
    };
}

suites![
    "numbers", "words", "ranges", "ratios", "comparators", "units", "per", "not-quantities",
    "typography", "status", "measure", "period", "place", "indicator", "structure", "who",
    "compound",
];

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn suites() {
    let mut report = String::new();
    let mut total = (0, 0);
    for (name, text) in SUITES {
        let cases = suite::cases(name, text);
        let mut bad = 0;
        for case in &cases {
            let faults = case.faults();
            if !faults.is_empty() {
                bad += 1;
                report += &format!("{} {}\n", case.at, case.source);
                for fault in faults {
                    report += &format!("    {fault}\n");
                }
            }
        }
        eprintln!("{name}: {} of {}", cases.len() - bad, cases.len());
        total = (total.0 + cases.len() - bad, total.1 + cases.len());
    }
    #[cfg(not(target_arch = "wasm32"))]
    std::fs::write("/tmp/suites.txt", &report).unwrap();
    eprintln!("{} of {}", total.0, total.1);
}
