const HTML_NAME = /\.x?html?$/i
const MARKDOWN_NAME = /\.(?:md|markdown)$/i
/** `<!DOCTYPE html>`, `<?xml …?> <html …>`, a saved page's comment before `<html>`. */
const HTML_START = /^\s{0,200}(?:<\?xml[^<>]{0,200}\?>\s{0,200})?(?:<!--[^<>]{0,500}-->\s{0,200}){0,3}<(?:!doctype\s+html|html|head)\b/i
const START_LENGTH = 4096

/** Whether a text is the source of a web page: its name says so, or it begins like one. */
export function isHtml(text: string, fileName: string): boolean {
  if (HTML_NAME.test(fileName)) return true
  return !MARKDOWN_NAME.test(fileName) && HTML_START.test(text.slice(0, START_LENGTH))
}
