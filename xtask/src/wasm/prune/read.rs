use std::iter;

use wasmparser::{
    ConstExpr, ElementItems, ElementKind, ElementSectionReader, ExternalKind, FunctionBody,
    ImportSectionReader, KnownCustom, Name, NameSectionReader, Operator, Parser, Payload, Result,
    TypeRef,
};

use super::{Body, Program, named_function};

impl<'m> Program<'m> {
    /// Reads a module; `None` where it is none.
    pub(super) fn read(module: &'m [u8], is_taken: &dyn Fn(&str) -> bool) -> Option<Program<'m>> {
        let mut reader = Reader::default();
        for payload in Parser::new(0).parse_all(module) {
            reader.add(payload.ok()?, is_taken).ok()?;
        }
        let mut program = reader.program;
        program.same = (0..).take(program.imports + program.bodies.len()).collect();
        Some(program)
    }
}

#[derive(Default)]
struct Reader<'m> {
    program: Program<'m>,
    /// How many parameters each type of functions has.
    parameters: Vec<usize>,
    /// The type of each function of the module's own.
    types: Vec<u32>,
}

impl<'m> Reader<'m> {
    fn add(&mut self, payload: Payload<'m>, is_taken: &dyn Fn(&str) -> bool) -> Result<()> {
        match payload {
            Payload::TypeSection(types) => {
                for ty in types.into_iter_err_on_gc_types() {
                    self.parameters.push(ty?.params().len());
                }
            }
            Payload::ImportSection(imports) => {
                self.program.imports = imported_functions(imports)?;
            }
            Payload::TableSection(tables) => {
                if let Some(first) = tables.into_iter().next() {
                    self.program.table_len = first?.ty.initial as u32;
                }
            }
            Payload::FunctionSection(functions) => {
                self.types = functions.into_iter().collect::<Result<_>>()?;
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    if export.kind == ExternalKind::Func && is_taken(export.name) {
                        self.program.roots.push(export.index);
                    }
                }
            }
            Payload::DataCountSection { .. } => self.program.counts_data = true,
            Payload::StartSection { func, .. } => self.program.roots.push(func),
            Payload::ElementSection(elements) => self.add_elements(elements)?,
            Payload::CodeSectionEntry(body) => self.add_body(&body)?,
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    self.add_names(names)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn add_elements(&mut self, elements: ElementSectionReader<'m>) -> Result<()> {
        for element in elements {
            let element = element?;
            let first = match &element.kind {
                ElementKind::Active { offset_expr, .. } => constant(offset_expr)?,
                ElementKind::Passive | ElementKind::Declared => None,
            };
            match element.items {
                ElementItems::Functions(functions) => {
                    for (slot, function) in (first.unwrap_or(0)..).zip(functions) {
                        match first {
                            Some(_) => self.program.table.push((slot, function?)),
                            None => self.program.roots.push(function?),
                        }
                    }
                }
                ElementItems::Expressions(_, expressions) => {
                    for expression in expressions {
                        for operator in expression?.get_operators_reader() {
                            self.program.roots.extend(named_function(&operator?));
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn add_body(&mut self, body: &FunctionBody<'m>) -> Result<()> {
        let ty = self.types[self.program.bodies.len()];
        let mut locals = Vec::new();
        for run in body.get_locals_reader()? {
            let (count, ty) = run?;
            locals.extend(iter::repeat_n(ty, count as usize));
        }
        self.program.bodies.push(Body {
            name: "",
            ty,
            parameters: self.parameters[ty as usize],
            locals,
            operators: body.get_operators_reader()?.into_iter().collect::<Result<_>>()?,
            bytes: body.as_bytes(),
            panics: false,
        });
        Ok(())
    }

    fn add_names(&mut self, names: NameSectionReader<'m>) -> Result<()> {
        for names in names {
            let Name::Function(names) = names? else { continue };
            for name in names {
                let name = name?;
                let at = (name.index as usize).checked_sub(self.program.imports);
                if let Some(body) = at.and_then(|at| self.program.bodies.get_mut(at)) {
                    body.name = name.name;
                }
            }
        }
        Ok(())
    }
}

/// How many functions a section of imports brings.
pub(super) fn imported_functions(imports: ImportSectionReader<'_>) -> Result<usize> {
    let mut functions = 0;
    for import in imports.into_imports() {
        functions += usize::from(matches!(import?.ty, TypeRef::Func(_)));
    }
    Ok(functions)
}

/// The number that an expression is, if it is one.
pub(super) fn constant(expression: &ConstExpr<'_>) -> Result<Option<i32>> {
    Ok(match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Some(value),
        _ => None,
    })
}
