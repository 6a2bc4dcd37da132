// Lines that Chromium, GTK and D-Bus write to standard error on machines without a desktop; none concerns the person.
const patterns = [
  /^\[\d+:\d+\/\d{6}\.\d+:\w+:[^\]]+\]/, // [pid:thread/time:ERROR:file(line)]
  /^\[\d+:\d{4}\/\d{6}\.\d+:\w+:[^\]]+\]/, // [pid:MMDD/time:ERROR:file(line)]
  /^\[[\d:/.]+:(ERROR|WARNING|INFO|VERBOSE\d*):[^\]]+\]/,
  /^\(?[\w.-]+:\d+\)?: (Gtk|Gdk|GLib|GLib-GIO|Pango|dconf|libnotify)[\w-]*-(WARNING|CRITICAL|Message)\b/,
  /^(Gtk|Gdk|GLib|Pango)-(Message|WARNING):/,
  /^Failed to connect to the bus:/,
  /^(libva|MESA|libEGL|vaInitialize)\b/,
  /^Xlib: {2}extension/,
  /^DevTools listening on /,
  /^Warning: (vkCreateInstance|loader_)/,
];

/** @param {string} line of the standard error of a Chromium process */
export const isNoise = (line) => patterns.some((pattern) => pattern.test(line));

/**
 * Hands on what is not noise, line by line.
 * @param {(line: string) => void} keep
 * @returns {{ write: (text: string) => void, end: () => void }}
 */
export function noiseFilter(keep) {
  let rest = '';
  const use = (/** @type {string} */ line) => {
    if (!isNoise(line)) keep(line);
  };
  return {
    write(text) {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      lines.forEach(use);
    },
    end() {
      if (rest) use(rest);
      rest = '';
    },
  };
}
