import { openContainer } from '@main/import/worker/container/open';
import { zip } from './zip';

type Mutation = (bytes: Buffer, random: () => number) => Buffer;
const place = (bytes: Buffer, random: () => number): number => Math.floor(random() * bytes.length);

/** How files break: flipped bits, lost ends, stretches doubled, overwritten or taken out, huge numbers in headers. */
const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    const at = place(bytes, random);
    changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return changed;
  },
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    const at = place(bytes, random);
    for (let i = at; i < Math.min(changed.length, at + 40); i += 1) changed[i] = Math.floor(random() * 256);
    return changed;
  },
  (bytes, random) => {
    const [from, to] = [place(bytes, random), place(bytes, random)].sort((a, b) => a - b);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes, random) => {
    const at = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(random() * 200))]);
  },
  (bytes, random) => {
    const at = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(4, 0xff), bytes.subarray(at + 4)]);
  },
  (bytes, random) => {
    const at = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(Math.floor(random() * 64)), bytes.subarray(at)]);
  },
];

/** One damaged copy. */
export const mutate = (bytes: Buffer, random: () => number): Buffer => (MUTATIONS[Math.floor(random() * MUTATIONS.length)] ?? MUTATIONS[0] ?? ((whole) => whole))(bytes, random);

/** One damaged part in a sound container: what stands behind the checksums is tried too. */
export const mutateInside = (bytes: Buffer, random: () => number): Buffer => {
  const container = openContainer(bytes);
  const parts = container.names.flatMap((name) => {
    const data = container.read(name);
    return data === null ? [] : [{ name, data }];
  });
  const at = Math.floor(random() * parts.length);
  return zip(parts.map(({ name, data }, i) => ({ name, data: i === at ? mutate(Buffer.from(data), random) : data })));
};

export const flipBit = (bytes: Buffer, random: () => number): Buffer => {
  const changed = Buffer.from(bytes);
  const at = place(bytes, random);
  changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return changed;
};
