/**
 * The export of a CommonJS module whose types declare it as an ES module: TypeScript then expects a property
 * `default`, which does not exist at run time.
 */
export function defaultExport<Value>(module: { readonly default: Value }): Value {
  return 'default' in module ? module.default : module;
}
