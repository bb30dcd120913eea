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

/// The cases that are not read right yet, word for word. Each must fail: one that is read right leaves the list.
const KNOWN_MISSES: &str = include_str!("../../../tests/suites/known-misses.md");

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn suites() {
    let known: Vec<&str> = KNOWN_MISSES.lines().filter_map(|l| l.strip_prefix("- ")).collect();
    let mut report = String::new();
    let (mut right, mut total) = (0, 0);
    let mut met = 0;
    for (name, text) in SUITES {
        for case in suite::cases(name, text) {
            let faults = case.faults();
            total += 1;
            right += usize::from(faults.is_empty());
            let listed = known.contains(&case.source.as_str());
            met += usize::from(listed);
            if faults.is_empty() && listed {
                report += &format!("{}: read right now; take it off known-misses.md\n", case.at);
            } else if !faults.is_empty() && !listed {
                report += &format!("{} {}\n", case.at, case.source);
                for fault in faults {
                    report += &format!("    {fault}\n");
                }
            }
        }
    }
    assert!(report.is_empty(), "\n{report}");
    assert_eq!(met, known.len(), "known-misses.md lists a case that stands in no suite");
    println!("{right} of {total} cases read right");
}
