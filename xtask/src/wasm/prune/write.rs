use std::convert::Infallible;
use std::result;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, ExportKind, ExportSection,
    Function, FunctionSection, ImportSection, Module, NameMap, NameSection, TableSection,
};
use wasmparser::{
    CodeSectionReader, Data, DataKind, Element, ElementItems, ElementKind, Export,
    ExportSectionReader, ExternalKind, FunctionSectionReader, ImportSectionReader, Imports, Name,
    Parser, Table, TypeRef,
};

use super::Program;
use super::read::constant;

type Result<T = ()> = result::Result<T, Error<Infallible>>;

/// The module as the program has it, without functions that nothing calls, those that stay in the order
/// given or left to their names. `None` where it is no module.
pub(super) fn write(
    module: &[u8],
    program: &Program,
    order: Option<Vec<usize>>,
    is_taken: &dyn Fn(&str) -> bool,
) -> Option<Vec<u8>> {
    let reachable = program.reachable();
    let (imports, own) = reachable.split_at(program.imports);
    let mut order = order.unwrap_or_else(|| {
        let mut order: Vec<usize> = (0..own.len()).collect();
        order.sort_by_key(|&at| program.bodies[at].name);
        order
    });
    order.retain(|&at| own[at]);
    let imports = (0..imports.len()).filter(|&at| imports[at]);
    let mut indices = vec![None; reachable.len()];
    for (index, at) in (0..).zip(imports.chain(order.iter().map(|at| program.imports + at))) {
        indices[at] = Some(index);
    }
    let mut written = Module::new();
    let mut writer = Writer { program, order, indices, is_taken };
    writer.parse_core_module(&mut written, Parser::new(0), module).ok()?;
    Some(written.finish())
}

struct Writer<'a> {
    program: &'a Program<'a>,
    /// The module's own functions that stay.
    order: Vec<usize>,
    /// The new index of each function that stays.
    indices: Vec<Option<u32>>,
    is_taken: &'a dyn Fn(&str) -> bool,
}

impl Writer<'_> {
    fn index(&self, function: u32) -> Result<u32> {
        let same = self.program.same.get(function as usize).map(|&same| same as usize);
        same.and_then(|same| self.indices[same]).ok_or(Error::InvalidCodeSectionSize)
    }
}

impl Reencode for Writer<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32> {
        self.index(function)
    }

    fn parse_import_section(
        &mut self,
        written: &mut ImportSection,
        imports: ImportSectionReader<'_>,
    ) -> Result {
        let mut functions = self.indices.clone().into_iter();
        for import in imports.into_imports() {
            let import = import?;
            let is_function = matches!(import.ty, TypeRef::Func(_));
            if !is_function || functions.next().flatten().is_some() {
                self.parse_imports(written, Imports::Single(0, import))?;
            }
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        written: &mut ExportSection,
        exports: ExportSectionReader<'_>,
    ) -> Result {
        utils::parse_export_section(self, written, exports)?;
        for added in &self.program.additions {
            let number = match added.export {
                ExportKind::Func => self.index(added.number)?,
                _ => added.number,
            };
            written.export(&added.name, added.export, number);
        }
        Ok(())
    }

    fn parse_table(&mut self, written: &mut TableSection, mut table: Table<'_>) -> Result {
        // Functions are called through the first one.
        if written.is_empty() {
            let grown = u64::from(self.program.grown);
            table.ty.initial += grown;
            table.ty.maximum = table.ty.maximum.map(|maximum| maximum + grown);
        }
        utils::parse_table(self, written, table)
    }

    fn parse_export(&mut self, written: &mut ExportSection, export: Export<'_>) -> Result {
        if export.kind == ExternalKind::Func && !(self.is_taken)(export.name) {
            return Ok(());
        }
        utils::parse_export(self, written, export)
    }

    fn parse_element(&mut self, written: &mut ElementSection, element: Element<'_>) -> Result {
        if let ElementKind::Active { table_index, offset_expr } = &element.kind
            && let ElementItems::Functions(functions) = &element.items
            && let Some(mut slot) = constant(offset_expr)?
        {
            let functions: Vec<u32> =
                functions.clone().into_iter().collect::<wasmparser::Result<_>>()?;
            let slots: Vec<(i32, u32)> = (slot..).zip(functions).collect();
            let is_used = |slot: &(i32, u32)| self.program.table.contains(slot);
            for run in slots.chunk_by(|one, other| is_used(one) == is_used(other)) {
                if is_used(&run[0]) {
                    let indices = run.iter().map(|(_, function)| self.index(*function));
                    let indices = indices.collect::<Result<Vec<_>>>()?;
                    let start = ConstExpr::i32_const(slot);
                    written.active(*table_index, &start, Elements::Functions(indices.into()));
                }
                slot += run.len() as i32;
            }
            return Ok(());
        }
        utils::parse_element(self, written, element)
    }

    fn parse_data(&mut self, written: &mut DataSection, data: Data<'_>) -> Result {
        if let DataKind::Active { memory_index, offset_expr } = &data.kind
            && let Some(start) = constant(offset_expr)?
        {
            let mut bytes = data.data.to_vec();
            let at = |address: u32| (address as usize).checked_sub(start as u32 as usize);
            for unused in &self.program.unused_data {
                if let (Some(from), Some(to)) = (at(unused.start), at(unused.end))
                    && let Some(bytes) = bytes.get_mut(from..to)
                {
                    bytes.fill(0);
                }
            }
            for piece in self.program.pieces(&bytes) {
                let start = ConstExpr::i32_const(start.wrapping_add(piece.start as i32));
                written.active(*memory_index, &start, bytes[piece].iter().copied());
            }
            return Ok(());
        }
        utils::parse_data(self, written, data)
    }

    fn parse_function_section(
        &mut self,
        written: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result {
        for &at in &self.order {
            written.function(self.program.bodies[at].ty);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        written: &mut CodeSection,
        _: CodeSectionReader<'_>,
    ) -> Result {
        let program = self.program;
        for at in self.order.clone() {
            let body = &program.bodies[at];
            let locals = body.locals.iter().map(|&ty| self.val_type(ty));
            let mut function = Function::new_with_locals_types(locals.collect::<Result<Vec<_>>>()?);
            for operator in &body.operators {
                function.instruction(&self.instruction(operator.clone())?);
            }
            written.function(&function);
        }
        Ok(())
    }

    fn parse_custom_name_subsection(
        &mut self,
        written: &mut NameSection,
        names: Name<'_>,
    ) -> Result {
        let Name::Function(_) = names else { return Ok(()) };
        let mut names = NameMap::new();
        for (index, &at) in self.order.iter().enumerate() {
            let imports = self.indices[..self.program.imports].iter().flatten().count();
            names.append((imports + index) as u32, self.program.bodies[at].name);
        }
        written.functions(&names);
        Ok(())
    }
}
