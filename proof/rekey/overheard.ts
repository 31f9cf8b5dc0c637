/** The same object, with every call and every answer told in a line, so that two runs can be compared. */
export function overheard<Whole extends object>(whole: Whole, told: (line: string) => void): Whole {
  return new Proxy(whole, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function") return member;
      return (...given: readonly unknown[]) => {
        const answer: unknown = Reflect.apply(member, target, given);
        told(`${String(name)} ${JSON.stringify(given)}`);
        if (!(answer instanceof Promise)) return answer;
        return answer.then((value: unknown) => {
          told(`${String(name)} → ${JSON.stringify(value)}`);
          return value;
        });
      };
    },
  });
}
