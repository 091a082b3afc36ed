// Where regions lie, as columns and rows of a tile map: provinces of the country, regencies and
// cities of provinces. Roughly right, so that a neighbour is a neighbour; all tiles are one size.

const COUNTRY = `
11 .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
.  12 .  21 .  .  .  65 .  .  71 82 .  .  .  .  .
.  13 14 .  .  61 .  64 .  75 .  .  96 92 .  .  .
.  .  15 19 .  62 .  .  76 72 .  81 .  .  94 95 91
.  17 16 .  .  .  63 .  73 74 .  .  .  .  .  93 .
.  .  18 .  31 .  .  .  .  .  .  .  .  .  .  .  .
.  .  36 32 33 35 51 .  .  .  .  .  .  .  .  .  .
.  .  .  .  34 .  .  52 53 .  .  .  .  .  .  .  .`;

const EAST_JAVA = `
.     .     35.23 .     .     .     .     35.29 .
35.22 .     35.24 35.25 35.78 35.26 35.27 35.28 .
35.21 35.77 35.18 35.17 35.76 35.15 35.75 35.74 35.12
35.20 35.19 35.71 35.06 35.16 35.79 35.14 35.13 35.11
35.02 35.04 35.72 35.05 35.73 35.07 35.08 35.09 35.10
35.01 35.03 .     .     .     .     .     .     .    `;

const SOUTH_KALIMANTAN = `
.     63.09 .     .
63.08 63.11 .     .
63.06 63.07 .     .
63.04 63.05 .     63.02
63.71 63.03 .     63.10
.     63.72 63.01 .    `;

const PLACES = new Map([COUNTRY, EAST_JAVA, SOUTH_KALIMANTAN].flatMap(readMap));

/** The tile's [column, row], counted from one; undefined where it is not known. */
export const placeOf = (code) => PLACES.get(code);

function readMap(map) {
  return map.trim().split('\n').flatMap((line, row) =>
    line.trim().split(/\s+/).flatMap((code, column) => (code === '.' ? [] : [[code, [column + 1, row + 1]]])));
}
