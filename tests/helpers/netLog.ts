import { existsSync, readFileSync } from 'node:fs';

const OUTSIDE = /"(?:url|host|hostname)":"((?:https?|wss?|ftp):\/\/[^"]+|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?)"/giu;
const LOOPBACK = /^(?:(?:https?|wss?):\/\/)?(?:127\.0\.0\.1|\[::1\]|localhost)(?:[:/]|$)/iu;

/** Addresses outside this machine that a Chromium network log names, each once. A log cut short by a kill is read as far as it goes. */
export const outsideRequests = (file: string): readonly string[] => {
  if (!existsSync(file)) return [];
  const events = readFileSync(file, 'utf8').split('"events"').slice(1).join('');
  const named = [...events.matchAll(OUTSIDE)].map(([, address = '']) => address);
  return [...new Set(named.filter((address) => !LOOPBACK.test(address)))];
};
