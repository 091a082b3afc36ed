// A table as a CSV file. What begins like a formula is told apart from one, so that a spreadsheet
// does not run it.

/** @param head names of columns; @param rows lists of cells */
export const csvOf = (head, rows) =>
  [head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');

const quoted = (cell) => `"${plain(String(cell ?? '')).replaceAll('"', '""')}"`;

const plain = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
