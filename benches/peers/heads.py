"""Solves a round in which everybody wants the same (head counts only) with other programs,
read from the open format: textbook deferred acceptance, and the package `matching`.

usage: heads.py ROUND.json PLAN.json SECONDS_OF_KINDERLOKET
"""

import hashlib
import hmac
import json
import sys
import time

sys.setrecursionlimit(1_000_000)


def main(round_file, plan_file, own_seconds):
    with open(round_file) as file:
        round_ = json.load(file)
    with open(plan_file) as file:
        plan = json.load(file)
    own = {o["request"]: o["place"]["location"] for o in plan["outcomes"] if "place" in o}
    residents, hospitals, places = preferences(round_)

    begun = time.perf_counter()
    textbook = deferred_acceptance(residents, hospitals, places)
    row("textbook in Python", time.perf_counter() - begun, own_seconds, textbook, own)

    from matching.games import HospitalResident

    begun = time.perf_counter()
    asked = {h: ranking for h, ranking in hospitals.items() if ranking and places[h] > 0}
    wanted = {r: [h for h in ranking if h in asked] for r, ranking in residents.items()}
    wanted = {r: ranking for r, ranking in wanted.items() if ranking}
    capacities = {h: places[h] for h in asked}
    game = HospitalResident.create_from_dictionaries(wanted, asked, capacities)
    solved = game.solve(optimal="resident")
    package = {r.name: h.name for h, held in solved.items() for r in held}
    row("package matching", time.perf_counter() - begun, own_seconds, package, own)


def preferences(round_):
    """Lists of requests, of locations, and the places of each."""
    key = round_["seed"].encode()

    def number(family):
        return hmac.new(key, family.encode(), hashlib.sha256).digest()[:8]

    rules = {rule["id"]: [c["fact"] for c in rule["criteria"]] for rule in round_["rules"]}
    rule_of = {location["id"]: rules[location["rule"]] for location in round_["locations"]}
    places = {
        location["id"]: location["resources"][0]["places"][0]["week"].get("all", 0)
        for location in round_["locations"]
    }
    residents, ranked = {}, {location: [] for location in places}
    for request in sorted(round_["requests"], key=lambda request: request["id"]):
        residents[request["id"]] = [wanted["location"] for wanted in request["places"]]
        for wanted in request["places"]:
            facts = {**request.get("facts", {}), **wanted.get("facts", {})}
            values = [-facts.get(fact, 0) for fact in rule_of[wanted["location"]]]
            standing = (values, number(request["family"]), request["family"], request["id"])
            ranked[wanted["location"]].append((standing, request["id"]))
    hospitals = {location: [r for _, r in sorted(asking)] for location, asking in ranked.items()}
    return residents, hospitals, places


def deferred_acceptance(residents, hospitals, places):
    import heapq

    standing = {h: {r: at for at, r in enumerate(ranking)} for h, ranking in hospitals.items()}
    held = {h: [] for h in hospitals}
    following = dict.fromkeys(residents, 0)
    free = list(residents)
    while free:
        resident = free.pop()
        ranking = residents[resident]
        if following[resident] >= len(ranking):
            continue
        hospital = ranking[following[resident]]
        following[resident] += 1
        heapq.heappush(held[hospital], (-standing[hospital][resident], resident))
        if len(held[hospital]) > places[hospital]:
            free.append(heapq.heappop(held[hospital])[1])
    return {resident: hospital for hospital, pairs in held.items() for _, resident in pairs}


def row(name, seconds, own_seconds, found, own):
    alike = "the same plan" if found == own else "ANOTHER plan"
    print(f"| {len(own)} placed | {name} | {seconds:.2f} s | {seconds / own_seconds:.0f} x | {alike} |")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
