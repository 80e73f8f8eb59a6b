import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// `prisma generate` needs no schema engine, yet the command line tool would download one before it starts. Any
// program that exists satisfies it, so a machine without a network can generate too. Migrations are applied by
// src/storage/migrate.ts and written by scripts/migration.mjs, which need no downloaded engine either.
if (process.argv.includes('generate')) process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({
  schema: fileURLToPath(new URL('prisma/schema.prisma', import.meta.url)),
  migrations: { path: fileURLToPath(new URL('prisma/migrations', import.meta.url)) },
});
