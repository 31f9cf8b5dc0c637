/** A driver that does not answer. It is a failure of the run, and nothing is asked twice to get around it. */
export class Silence extends Error {
  override readonly name = "Silence";
}

/** The answer to one command; or, once it has taken this long, an error that names the command. */
export async function answered<Answer>(
  answer: Promise<Answer>,
  command: string,
  limitSeconds: number,
): Promise<Answer> {
  const timer: { stop: () => void } = { stop: () => {} };
  const silence = new Promise<never>((_, reject) => {
    const late = setTimeout(() => {
      reject(new Silence(`The driver did not answer "${command}" within ${limitSeconds} s.`));
    }, limitSeconds * 1000);
    timer.stop = () => clearTimeout(late);
  });
  return await Promise.race([answer, silence]).finally(timer.stop);
}
