import type { Credential, Device } from "./credential.ts";
import { type Phone, type World, wipedSim } from "./world.ts";

/** The world some time later. */
export function later(world: World, milliseconds: number): World {
  return { ...world, now: world.now + milliseconds };
}

/** The world with the old phone somewhere else. A phone that is gone takes its number along, until that is moved. */
export function withOldPhone(world: World, is: Phone["is"]): World {
  const sim = is === "gone" ? wipedSim(world) : world.sim;
  return { ...world, oldPhone: { ...world.oldPhone, is }, sim };
}

/**
 * Another move: the new phone is the old one now, and what was on the old one before is gone with it. The number
 * goes on from phone to phone.
 */
export function withAnotherPhone(world: World, name: string): World {
  return {
    ...world,
    oldPhone: { name: world.newPhone.name, is: "here" },
    newPhone: { name, is: "here" },
    sim: {
      on: world.sim.on === "new-phone" || world.sim.moves ? "old-phone" : "nowhere",
      moves: world.sim.moves,
    },
    strayLines: [],
    places: world.places.map((place) => ({
      ...place,
      credentials: place.credentials.map(handedOn),
    })),
  };
}

function handedOn(credential: Credential): Credential {
  const on = credential.on
    .filter((device) => device !== "old-phone")
    .map((device): Device => (device === "new-phone" ? "old-phone" : device));
  return { ...credential, on };
}
