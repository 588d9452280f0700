/**
 * The keys that checkpoints are signed with: DATA_DIR/keys has, for each, journal-ID.key (private, readable
 * by its owner alone) and journal-ID.pub, with the first 16 digits of the key's id. Both are PEM, so that
 * standard tools take them.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../fault.ts";
import { keyIdOf } from "./checkpoint.ts";

/** A key pair of which both halves are at hand. */
export interface SigningKey {
	readonly id: string;
	readonly privateKey: KeyObject;
	readonly publicKey: KeyObject;
}

const PRIVATE = /^journal-[0-9a-f]{16}\.key$/;
const PUBLIC = /^journal-[0-9a-f]{16}\.pub$/;

/** The folder with an installation's keys. */
export function keyFolder(dataDir: string): string {
	return join(dataDir, "keys");
}

/** Every signing key in the folder, by its id. */
export function readSigningKeys(folder: string): ReadonlyMap<string, SigningKey> {
	const keys = new Map<string, SigningKey>();
	for (const name of namesIn(folder).filter((name) => PRIVATE.test(name))) {
		const privateKey = readKey(join(folder, name), createPrivateKey);
		const publicKey = createPublicKey(privateKey);
		const id = keyIdOf(publicKey);
		keys.set(id, { id, privateKey, publicKey });
	}
	return keys;
}

/** Every public key in the folder, by its id: whom its owner trusts. */
export function readPublicKeys(folder: string): ReadonlyMap<string, KeyObject> {
	const keys = namesIn(folder)
		.filter((name) => PUBLIC.test(name))
		.map((name) => readPublicKey(join(folder, name)));
	return new Map(keys.map((key) => [keyIdOf(key), key]));
}

/** @throws Fault where the file is no public Ed25519 key in PEM */
export function readPublicKey(path: string): KeyObject {
	return readKey(path, createPublicKey);
}

/** Makes a key pair; both files are whole and on the disk before it is used. */
export function makeSigningKey(folder: string): SigningKey {
	const { privateKey, publicKey } = generateKeyPairSync("ed25519");
	const id = keyIdOf(publicKey);
	const path = join(folder, `journal-${id.slice(0, 16)}`);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	chmodSync(folder, 0o700);
	place(`${path}.key`, privateKey.export({ type: "pkcs8", format: "pem" }), 0o600);
	place(`${path}.pub`, publicPem(publicKey), 0o644);
	return { id, privateKey, publicKey };
}

/** Puts public keys, as PEM, where the program looks for those that it trusts. */
export function keepPublicKeys(folder: string, pems: readonly string[]): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	for (const pem of pems) {
		const key = createPublicKey(pem);
		place(join(folder, `journal-${keyIdOf(key).slice(0, 16)}.pub`), publicPem(key), 0o644);
	}
}

/** A public key as PEM, for whoever checks. */
export function publicPem(key: KeyObject): string {
	return key.export({ type: "spki", format: "pem" }).toString();
}

function place(path: string, content: string | Buffer, mode: number): void {
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, content, { mode, flush: true });
	renameSync(draft, path);
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder).sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw new Fault(`Mappen ${folder} med journalens nøkler kan ikke leses: gi rettigheter til den.`);
	}
}

function readKey(path: string, parse: (pem: string) => KeyObject): KeyObject {
	try {
		const key = parse(readFileSync(path, "utf8"));
		if (key.asymmetricKeyType === "ed25519") return key;
	} catch {
		// The file is answered for below, whatever is wrong with it.
	}
	throw new Fault(`${path}: Dette er ikke en Ed25519-nøkkel i PEM; legg filen tilbake fra sikkerhetskopi.`);
}
