import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/**
 * The SQL that turns a database into what a Prisma schema describes; `undefined` when nothing differs.
 *
 * Prisma's own command would download an engine for this. The same engine exists as WebAssembly, which reaches the
 * database through the adapter that the program uses anyway.
 */
export async function diffSchema(address, schemaFile) {
  const { SchemaEngine } = await loadEngine();
  const files = [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }];
  const pool = new pg.Pool({ ...address, max: 2 });
  try {
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapterOver(pool));
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: path.dirname(schemaFile) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    // Decided by the text, because the exit code speaks only of the printed form that was asked for.
    return stdout === null || stdout.includes('This is an empty migration') ? undefined : stdout;
  } finally {
    await pool.end();
  }
}

async function loadEngine() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = readFileSync(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings;
}

/** PostgreSQL's one-letter type, in which its catalog keeps flags. The adapter refuses it; the engine needs it. */
const ONE_LETTER = 18;
/** Travels through the adapter in its place: a type that the catalog never has. */
const UUID = 2950;

function adapterOver(pool) {
  pool.on('connect', (client) => {
    client.connection.prependListener('rowDescription', ({ fields }) => {
      for (const field of fields) if (field.dataTypeID === ONE_LETTER) field.dataTypeID = UUID;
    });
  });
  const factory = new PrismaPg(pool);
  const connect = async () => withLetters(await factory.connect());
  const { provider, adapterName } = factory;
  return bindMigrationAwareSqlAdapterFactory({ provider, adapterName, connect, connectToShadowDb: connect });
}

function withLetters(queryable) {
  const { queryRaw, startTransaction } = queryable;
  queryable.queryRaw = async (query) => {
    const result = await queryRaw.call(queryable, query);
    const toLetter = (type) => (type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type);
    return { ...result, columnTypes: result.columnTypes.map(toLetter) };
  };
  if (startTransaction !== undefined) {
    queryable.startTransaction = async (level) => withLetters(await startTransaction.call(queryable, level));
  }
  return queryable;
}
