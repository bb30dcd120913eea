//! The part that may come later.

use std::convert::Infallible;
use std::result;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, Function,
    FunctionSection, ImportSection, MemoryType, Module, NameMap, NameSection, TypeSection,
};
use wasmparser::{DataKind, FuncType, GlobalType, Parser, Payload, TableType, TypeRef};

use super::super::Program;
use super::super::read::constant;
use super::{Cut, FIRST, Shared, shared_name};

type Result<T = ()> = result::Result<T, Error<Infallible>>;

/// The module of what comes later; `None` where there is no module to take it from.
pub(super) fn write(
    module: &[u8],
    program: &Program,
    cut: &Cut,
    shared: &Shared,
) -> Option<Vec<u8>> {
    let mut parts = Parts::default();
    for payload in Parser::new(0).parse_all(module) {
        parts.add(payload.ok()?).ok()?;
    }
    let own = (program.imports as u32..).take(program.bodies.len());
    let is_own =
        |function: &u32| cut.is_later(*function) && program.same[*function as usize] == *function;
    let writer = Writer { program, shared, own: own.filter(is_own).collect() };
    writer.write(&parts, cut).ok()
}

/// What the later part needs to know of the module.
#[derive(Default)]
struct Parts<'m> {
    types: Vec<FuncType>,
    /// The type of each imported function.
    imports: Vec<u32>,
    tables: Vec<TableType>,
    globals: Vec<GlobalType>,
    memory: Option<wasmparser::MemoryType>,
    /// The data with their addresses.
    data: Vec<(u32, &'m [u8])>,
}

impl<'m> Parts<'m> {
    fn add(&mut self, payload: Payload<'m>) -> wasmparser::Result<()> {
        match payload {
            Payload::TypeSection(types) => {
                self.types =
                    types.into_iter_err_on_gc_types().collect::<wasmparser::Result<_>>()?;
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    if let TypeRef::Func(ty) = import?.ty {
                        self.imports.push(ty);
                    }
                }
            }
            Payload::TableSection(tables) => {
                for table in tables {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(memories) => {
                self.memory = memories.into_iter().next().transpose()?;
            }
            Payload::GlobalSection(globals) => {
                for global in globals {
                    self.globals.push(global?.ty);
                }
            }
            Payload::DataSection(section) => {
                for data in section {
                    let data = data?;
                    let DataKind::Active { offset_expr, .. } = &data.kind else { continue };
                    if let Some(address) = constant(offset_expr)? {
                        self.data.push((address as u32, data.data));
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// What stands at these addresses, if anything does.
    fn at(&self, start: u32, end: u32) -> Option<&'m [u8]> {
        self.data.iter().find_map(|(first, bytes)| {
            let at = |address: u32| Some(address.checked_sub(*first)? as usize);
            bytes.get(at(start)?..at(end)?)
        })
    }
}

struct Writer<'a> {
    program: &'a Program<'a>,
    shared: &'a Shared,
    /// The functions of this part.
    own: Vec<u32>,
}

impl Writer<'_> {
    fn write(mut self, parts: &Parts<'_>, cut: &Cut) -> Result<Vec<u8>> {
        let mut types = TypeSection::new();
        for ty in &parts.types {
            self.func_type(ty.clone()).map(|ty| types.ty().func_type(&ty))?;
        }
        let imports = self.imports(parts)?;
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        let program = self.program;
        for function in self.own.clone() {
            let body = program.body(function).ok_or(Error::InvalidCodeSectionSize)?;
            functions.function(body.ty);
            let locals = body.locals.iter().map(|&ty| self.val_type(ty));
            let mut written = Function::new_with_locals_types(locals.collect::<Result<Vec<_>>>()?);
            for operator in &body.operators {
                written.instruction(&self.instruction(operator.clone())?);
            }
            code.function(&written);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions);
        module.section(&self.elements()?).section(&code).section(&data(parts, cut));
        module.section(&self.names());
        Ok(module.finish())
    }

    /// What this part takes of the first one.
    fn imports(&mut self, parts: &Parts<'_>) -> Result<ImportSection> {
        let mut imports = ImportSection::new();
        let mut add = |kind: char, at: u32, ty: EntityType| {
            imports.import(FIRST, &shared_name(kind, at), ty);
        };
        let unknown = || Error::InvalidCodeSectionSize;
        for (at, &function) in (0..).zip(&self.shared.taken) {
            let imported = parts.imports.get(function as usize).copied();
            let own = || self.program.body(function).map(|body| body.ty);
            add('f', at, EntityType::Function(imported.or_else(own).ok_or_else(unknown)?));
        }
        for (at, &table) in (0..).zip(&self.shared.tables) {
            let ty = *parts.tables.get(table as usize).ok_or_else(unknown)?;
            let grown = if table == 0 { u64::from(self.shared.added) } else { 0 };
            let ty = TableType {
                initial: ty.initial + grown,
                maximum: ty.maximum.map(|maximum| maximum + grown),
                ..ty
            };
            add('t', at, self.table_type(ty)?.into());
        }
        for (at, &global) in (0..).zip(&self.shared.globals) {
            let ty = *parts.globals.get(global as usize).ok_or_else(unknown)?;
            add('g', at, self.global_type(ty)?.into());
        }
        let memory: MemoryType = self.memory_type(parts.memory.ok_or_else(unknown)?)?;
        add('m', 0, memory.into());
        Ok(imports)
    }

    fn elements(&mut self) -> Result<ElementSection> {
        let mut elements = ElementSection::new();
        let mut slots = self.shared.later.clone();
        slots.sort_unstable();
        let follows = |one: &(i32, u32), other: &(i32, u32)| one.0 + 1 == other.0;
        for run in slots.chunk_by(follows) {
            let indices = run.iter().map(|(_, function)| self.function_index(*function));
            let indices = indices.collect::<Result<Vec<_>>>()?;
            let start = ConstExpr::i32_const(run[0].0);
            elements.active(None, &start, Elements::Functions(indices.into()));
        }
        Ok(elements)
    }

    fn names(&self) -> NameSection {
        let mut functions = NameMap::new();
        for (index, function) in (self.shared.taken.len() as u32..).zip(&self.own) {
            functions.append(index, self.program.body(*function).map_or("", |body| body.name));
        }
        let mut names = NameSection::new();
        names.functions(&functions);
        names
    }
}

fn data(parts: &Parts<'_>, cut: &Cut) -> DataSection {
    let mut data = DataSection::new();
    for addresses in &cut.data {
        let bytes = parts.at(addresses.start, addresses.end);
        if let Some(bytes) = bytes.filter(|bytes| bytes.iter().any(|&byte| byte != 0)) {
            let start = ConstExpr::i32_const(addresses.start as i32);
            data.active(0, &start, bytes.iter().copied());
        }
    }
    data
}

impl Reencode for Writer<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32> {
        let same = self.program.same.get(function as usize).ok_or(Error::InvalidCodeSectionSize)?;
        let taken = self.shared.taken.binary_search(same);
        let own = || self.own.binary_search(same).map(|at| self.shared.taken.len() + at);
        let index = taken.or_else(|_| own());
        index.map(|index| index as u32).map_err(|_| Error::InvalidCodeSectionSize)
    }

    fn global_index(&mut self, global: u32) -> Result<u32> {
        place(&self.shared.globals, global)
    }

    fn table_index(&mut self, table: u32) -> Result<u32> {
        place(&self.shared.tables, table)
    }
}

fn place(all: &[u32], one: u32) -> Result<u32> {
    let at = all.binary_search(&one).map_err(|_| Error::InvalidCodeSectionSize)?;
    Ok(at as u32)
}
