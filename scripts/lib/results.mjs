/** @typedef {{ passed: number, failed: number, skipped: readonly string[] }} Counts skipped: a name and reason each */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: [] };

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: [...a.skipped, ...b.skipped],
});

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: readonly string[], meta?: { reason?: string } }} VitestCase
 * @typedef {{ name: string, status: string, assertionResults: readonly VitestCase[] }} VitestFile
 */

/**
 * @param {{ testResults?: readonly VitestFile[] }} report of vitest's JSON reporter
 * @returns {Counts}
 */
export function countVitest({ testResults = [] }) {
  return testResults
    .map(({ name, status, assertionResults }) => {
      const failed = assertionResults.filter((one) => one.status === 'failed').length;
      return {
        passed: assertionResults.filter((one) => one.status === 'passed').length,
        // A file that broke outside of its tests reports none as failed, yet is a failure.
        failed: failed || (status === 'failed' ? 1 : 0),
        skipped: assertionResults
          .filter((one) => !['passed', 'failed'].includes(one.status))
          .map((one) => `${name}: ${one.fullName}`),
      };
    })
    .reduce(add, nothing);
}

/**
 * @param {{ files?: readonly { groups?: readonly { benchmarks?: readonly unknown[] }[] }[] }} report of vitest's benchmarks
 * @returns {Counts}
 */
export function countBench({ files = [] }) {
  const groups = files.flatMap((file) => file.groups ?? []);
  return { ...nothing, passed: groups.reduce((sum, group) => sum + (group.benchmarks?.length ?? 0), 0) };
}

/**
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ status: string, annotations?: readonly Annotation[] }} PlaywrightTest
 * @typedef {{ title: string, file?: string, tests: readonly PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ title: string, specs?: readonly PlaywrightSpec[], suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 */

/** @param {PlaywrightSuite} suite @returns {readonly PlaywrightSpec[]} */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/**
 * @param {{ suites?: readonly PlaywrightSuite[], errors?: readonly unknown[] }} report of Playwright's JSON reporter
 * @returns {Counts} a test that passed only when tried again counts as failed
 */
export function countPlaywright({ suites = [], errors = [] }) {
  const ofSpec = (/** @type {PlaywrightSpec} */ { title, file, tests }) =>
    tests.map(({ status, annotations = [] }) => {
      const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      return {
        passed: status === 'expected' ? 1 : 0,
        failed: status === 'unexpected' || status === 'flaky' ? 1 : 0,
        skipped: status === 'skipped' ? [`${file ?? ''}: ${title}${reason ? ` (${reason})` : ''}`] : [],
      };
    });
  const counted = suites.flatMap(specsOf).flatMap(ofSpec).reduce(add, nothing);
  return add(counted, { ...nothing, failed: counted.failed === 0 ? errors.length : 0 });
}

/**
 * What a stage amounts to, given how its program ended: success without a test, and failure without a failed one, are
 * each one failure.
 * @param {Counts} counts
 * @param {number | null} code
 * @returns {Counts}
 */
export function judge(counts, code) {
  const executed = counts.passed + counts.failed;
  const isSilentFailure = counts.failed === 0 && (code !== 0 || executed === 0);
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

/**
 * The closing line.
 * @param {Counts} counts
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
