/** Marks styled words inside a formatted pattern. They lie in Unicode's private use area and are taken out of every fact. */
export const MARK = { bold: '\ue000', code: '\ue001', end: '\ue002' } as const;
