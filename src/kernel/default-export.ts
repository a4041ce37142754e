/**
 * The value that a CommonJS module exports, whose types say that it is an ES module: then the value is
 * taken for a property `default` that is not there.
 */
export function defaultExport<Value>(module: { readonly default: Value }): Value {
  return 'default' in module ? module.default : module;
}
