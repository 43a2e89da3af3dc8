#!/usr/bin/env python3
"""Checks a package of sealed chains. Written from docs/operations/seal-format.md, with the standard library alone.

    python3 scripts/verify-seal.py FOLDER

prints one JSON object with a verdict per chain, and ends with 1 where one is not intact, with 2 where the folder is no
package.
"""
import hashlib
import json
import pathlib
import sys

# Ed25519, as RFC 8032 describes verification: slow and plain.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def x_of(y, sign):
    """The x of a point by its y and the lowest bit of x; None where there is no such point."""
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0 or (x == 0 and sign == 1):
        return None
    return P - x if x % 2 != sign else x


def point_of(encoded):
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    x = None if y >= P else x_of(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def add(one, two):
    a = (one[1] - one[0]) * (two[1] - two[0]) % P
    b = (one[1] + one[0]) * (two[1] + two[0]) % P
    c = 2 * one[3] * two[3] * D % P
    d = 2 * one[2] * two[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(number, point):
    result = (0, 1, 1, 0)
    while number > 0:
        if number & 1:
            result = add(result, point)
        point = add(point, point)
        number >>= 1
    return result


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = point_of(BASE_Y.to_bytes(32, "little"))


def is_signed(public_key, words, signature):
    if len(public_key) != 32 or len(signature) != 64:
        return False
    key, first = point_of(public_key), point_of(signature[:32])
    second = int.from_bytes(signature[32:], "little")
    if key is None or first is None or second >= ORDER:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public_key + words).digest(), "little") % ORDER
    left, right = times(second, BASE), add(first, times(challenge, key))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


class Tree:
    """RFC 6962 over leaves that come one by one: the roots of its whole subtrees, the largest first."""

    def __init__(self):
        self.size = 0
        self.subtrees = []

    def append(self, link):
        self.subtrees.append((1, sha256(b"\x00", link)))
        self.size += 1
        while len(self.subtrees) > 1 and self.subtrees[-1][0] == self.subtrees[-2][0]:
            (leaves, right), (_, left) = self.subtrees.pop(), self.subtrees.pop()
            self.subtrees.append((2 * leaves, sha256(b"\x01", left, right)))

    def root(self):
        root = self.subtrees[-1][1]
        for _, left in reversed(self.subtrees[:-1]):
            root = sha256(b"\x01", left, root)
        return root


def lines_of(path):
    """Whole lines: what stands behind the last line's end does not count."""
    return path.read_text(encoding="utf-8").split("\n")[:-1]


def checkpoints_of(path, chain_id):
    """Checkpoints of a chain in their order, and whether a line is none."""
    found, has_broken = [], False
    for line in lines_of(path):
        try:
            each = json.loads(line)
            fine = each["chainId"] == chain_id and isinstance(each["sequence"], int)
            each["rootBytes"] = bytes.fromhex(each["root"])
            each["headBytes"] = bytes.fromhex(each["head"])
            each["signatureBytes"] = bytes.fromhex(each["signature"])
            fine = fine and isinstance(each["at"], str) and isinstance(each["keyId"], str)
            if "lostUpTo" in each:
                each["lostRootBytes"] = bytes.fromhex(each["lostRoot"])
                fine = fine and isinstance(each["lostUpTo"], int) and len(each["lostRootBytes"]) == 32
                fine = fine and len((each["by"] + each["why"]).encode()) >= 0
        except (ValueError, KeyError, TypeError):
            fine = False
        if fine:
            found.append(each)
        else:
            has_broken = True
    return found, has_broken


def key_id(key):
    return hashlib.sha256(key).hexdigest()[:16]


def keys_up_to(known, path):
    """The keys that handed over one to the next up to the known one, oldest first."""
    keys = [known]
    for line in reversed(lines_of(path)):
        try:
            each = json.loads(line)
            former, following = bytes.fromhex(each["from"]), bytes.fromhex(each["to"])
            signatures = [bytes.fromhex(each["signatureOfFormer"]), bytes.fromhex(each["signatureOfNext"])]
            words = "\n".join(["onshin-hand-over/1", each["from"], each["to"], each["at"], ""]).encode()
        except (ValueError, KeyError, TypeError):
            continue
        if following != keys[0]:
            continue
        if not (is_signed(former, words, signatures[0]) and is_signed(following, words, signatures[1])):
            break
        if former in keys:
            break
        keys.insert(0, former)
    return keys


def mark_ours(lines, keys):
    """Each line by one of our keys is ours, unless a later key signed a line before it."""
    newest = 0
    for line in lines:
        place = next((place for place, key in enumerate(keys) if was_signed(line, key)), -1)
        line["isOurs"] = place >= newest
        newest = max(newest, place)


def was_signed(checkpoint, public_key):
    if checkpoint["keyId"] != key_id(public_key):
        return False
    is_fork = "lostUpTo" in checkpoint
    parts = ["onshin-fork/1" if is_fork else "onshin-checkpoint/1", checkpoint["chainId"], str(checkpoint["sequence"])]
    parts += [checkpoint["root"], checkpoint["head"]]
    parts += [str(checkpoint["lostUpTo"]), checkpoint["lostRoot"]] if is_fork else []
    parts += [checkpoint["at"]]
    parts += [checkpoint["by"].encode().hex(), checkpoint["why"].encode().hex()] if is_fork else []
    parts += [checkpoint["keyId"], ""]
    return is_signed(public_key, "\n".join(parts).encode(), checkpoint["signatureBytes"])


def follow_forks(lines):
    """The heads the chain has to agree with, the restores among the lines, and whether a fork is none."""
    heads, restores, has_forged = [], [], False
    for line in lines:
        if "lostUpTo" not in line:
            heads.append(line)
            continue
        lost = [head for head in heads if head["sequence"] > line["sequence"]]
        fits = len(heads) > 0 and heads[-1]["sequence"] == line["lostUpTo"] and line["lostUpTo"] > line["sequence"]
        fits = fits and heads[-1]["rootBytes"] == line["lostRootBytes"]
        if not (fits and line["isOurs"] and all(head["isOurs"] for head in lost)):
            has_forged = True
            continue
        heads = [head for head in heads if head["sequence"] <= line["sequence"]]
        if line["sequence"] > 0:
            heads.append(line)
        words = {name: line[name] for name in ("at", "by", "why")}
        restores.append({"from": line["sequence"] + 1, "to": line["lostUpTo"], **words})
    return heads, restores, has_forged


def fault_of(link, before, previous_hash):
    if link["sequence"] != before + 1:
        return "aLinkIsMissing"
    if bytes.fromhex(link["previousHash"]) != previous_hash:
        return "notLinkedToTheOneBefore"
    name = f"{link['kind']}\n{link['recordKey']}\n{link['schemaVersion']}\n"
    commitment = bytes.fromhex(link["commitment"])
    expected = sha256(f"onshin-link/1\n{link['sequence']}\n{name}".encode(), commitment, previous_hash)
    if bytes.fromhex(link["hash"]) != expected:
        return "theLinkWasChanged"
    if link["content"] is None:
        return "theRecordIsGone"
    record = f"onshin-record/1\n{name}{link['content']}".encode()
    if sha256(bytes.fromhex(link["salt"]), record) != commitment:
        return "theRecordWasChanged"
    return None


def check(folder, chain_id, keys):
    lines, has_broken = checkpoints_of(folder / "checkpoints.jsonl", chain_id)
    mark_ours(lines, keys)
    checkpoints, restores, has_forged = follow_forks(lines)
    faults, tree, looked_at, up_to = [], Tree(), 0, 0
    before, previous_hash = 0, sha256(f"onshin-genesis/1\n{chain_id}".encode())

    def note(sequence, kind, record_key, fault):
        faults.append({"sequence": sequence, "kind": kind, "recordKey": record_key, "fault": fault})

    with open(folder / "links.jsonl", encoding="utf-8") as lines:
        for line in lines:
            link = json.loads(line)
            fault = fault_of(link, before, previous_hash)
            if fault is not None:
                note(link["sequence"], link["kind"], link["recordKey"], fault)
            before, previous_hash = link["sequence"], bytes.fromhex(link["hash"])
            tree.append(previous_hash)
            while looked_at < len(checkpoints) and checkpoints[looked_at]["sequence"] <= before:
                head = checkpoints[looked_at]
                looked_at += 1
                same = head["sequence"] == tree.size and head["rootBytes"] == tree.root()
                if not head["isOurs"]:
                    note(before, link["kind"], link["recordKey"], "theCheckpointIsForged")
                elif not same or head["headBytes"] != previous_hash:
                    note(before, link["kind"], link["recordKey"], "theChainWasMadeAnew")
                else:
                    up_to = head["sequence"]
    if has_broken or has_forged:
        note(None, "checkpoint", "", "theCheckpointIsForged")
    for head in checkpoints[looked_at:]:
        note(head["sequence"], "checkpoint", head["at"], "theTailIsGone" if head["isOurs"] else "theCheckpointIsForged")
    for line in lines_of(folder / "unlinked.jsonl"):
        row = json.loads(line)
        note(None, row["kind"], row["recordKey"], "theRecordWasAdded")
    files = check_files(folder / "files", folder / "links.jsonl", note)
    places = [each["sequence"] for each in faults if each["sequence"] is not None]
    return {
        "chainId": chain_id,
        "links": before,
        "isIntact": not faults,
        "firstFault": faults[0] if faults else None,
        "faults": len(faults),
        "extent": {"from": min(places), "to": max(places)} if places else None,
        "checkpoints": {"count": looked_at, "upTo": up_to},
        "restores": restores,
        "files": files,
    }


def check_files(folder, links, note):
    """Holds files that came along against their sealed digests; None where none were to come along."""
    if not folder.is_dir():
        return None
    count = 0
    with open(links, encoding="utf-8") as lines:
        for line in lines:
            link = json.loads(line)
            if link["kind"] != "chart_file" or link["content"] is None:
                continue
            count += 1
            path = folder / link["recordKey"]
            sealed = json.loads(link["content"])["stored_sha256"]
            if not path.is_file():
                note(link["sequence"], "chart_file", link["recordKey"], "theFileIsGone")
            elif "\\x" + sha256(path.read_bytes()).hex() != sealed:
                note(link["sequence"], "chart_file", link["recordKey"], "theFileWasChanged")
    return count


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = pathlib.Path(arguments[0])
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        if manifest["format"] != "onshin-seal/1":
            raise ValueError("another format")
        keys = keys_up_to(bytes.fromhex(manifest["key"]), folder / "keys.jsonl")
        verdicts = [check(folder / each["id"], each["id"], keys) for each in manifest["chains"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"{folder} is no package of chains: {error}", file=sys.stderr)
        return 2
    print(json.dumps({"ok": all(each["isIntact"] for each in verdicts), "chains": verdicts}, indent=2))
    return 0 if all(each["isIntact"] for each in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
