#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and newer cache compiled code for the next start; the types are those of Node 20.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

// The bundle of `main.ts`, imported only now so that its compiled code is taken from there.
await import(new URL('program/main.js', import.meta.url).href);
