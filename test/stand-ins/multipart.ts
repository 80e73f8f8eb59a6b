/** One field of a form: text, or a file when it has a file name. */
export type Part = { readonly name: string; readonly filename: string | undefined; readonly bytes: Buffer };

/**
 * Reads a multipart/form-data body. Written by hand because clients write `form-data;name="x"` without a blank,
 * which `Response.formData()` of Node 20 refuses.
 */
export function readMultipart(body: Buffer, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary) return [];
  const separator = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  for (let at = body.indexOf(separator); at >= 0; ) {
    const from = at + separator.length;
    const next = body.indexOf(separator, from);
    const head = body.indexOf('\r\n\r\n', from);
    if (next < 0 || head < 0) break;
    const headers = body.subarray(from, head).toString();
    parts.push({
      name: /[; ]name="([^"]*)"/.exec(headers)?.[1] ?? '',
      filename: /filename="?([^";\r\n]*)"?/.exec(headers)?.[1],
      bytes: body.subarray(head + 4, next - 2),
    });
    at = next;
  }
  return parts;
}
