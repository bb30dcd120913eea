//! The part that is needed at once.

use wasm_encoder::ExportKind;

use super::super::{Addition, Program, write};
use super::{Cut, Shared, shared_name};

/// The module without what comes later, with exports for what that takes.
pub(super) fn write(
    module: &[u8],
    mut program: Program,
    cut: &Cut,
    shared: &Shared,
) -> Option<Vec<u8>> {
    for &entry in &cut.entries {
        let at = (entry as usize).checked_sub(program.imports)?;
        let body = program.bodies.get_mut(at)?;
        body.locals.clear();
        body.operators = shared.stub(entry, body.ty, body.parameters);
    }
    program.table.clone_from(&shared.first);
    program.unused_data.clone_from(&cut.data);
    program.roots.extend(&shared.taken);
    program.grown = shared.added;
    let mut add = |kind: char, export: ExportKind, numbers: &[u32]| {
        let names = (0..).map(|at| shared_name(kind, at));
        program.additions.extend(names.zip(numbers).map(|(name, &number)| Addition {
            name,
            export,
            number,
        }));
    };
    add('f', ExportKind::Func, &shared.taken);
    add('g', ExportKind::Global, &shared.globals);
    add('t', ExportKind::Table, &shared.tables);
    add('m', ExportKind::Memory, &[0]);
    write::write(module, &program, None, &|_| true)
}
