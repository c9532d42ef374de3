package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.reference.Municipality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which areas stand in a comparison, in their order.
 *
 * @param neighbours those that are compared with: alike in what the ministry expects, not next door
 * @param all the 98
 */
public record Places(Municipality own, List<Municipality> neighbours, Collection<Municipality> all) {

    /** @param members the municipalities that are added up; empty where the area is published itself */
    record Place(Area area, Area.Kind kind, List<Municipality> members) {}

    List<Place> inOrder() {
        List<Place> places = new ArrayList<>();
        places.add(single(own, Area.Kind.OWN));
        places.add(single(Municipality.COUNTRY, Area.Kind.COUNTRY));
        places.add(new Place(
                new Area(null, own.region()),
                Area.Kind.REGION,
                all.stream().filter(one -> one.region().equals(own.region())).toList()));
        places.add(new Place(
                new Area(null, own.province()),
                Area.Kind.LANDSDEL,
                all.stream()
                        .filter(one -> one.province().equals(own.province()))
                        .toList()));
        Set<String> shown = new TreeSet<>(Set.of(own.code()));
        for (Municipality neighbour : neighbours) {
            if (shown.add(neighbour.code())) {
                places.add(single(neighbour, Area.Kind.NEIGHBOUR));
            }
        }
        all.stream()
                .filter(one -> shown.add(one.code()))
                .forEach(one -> places.add(single(one, Area.Kind.MUNICIPALITY)));
        return places;
    }

    private static Place single(Municipality municipality, Area.Kind kind) {
        return new Place(Area.of(municipality), kind, List.of());
    }
}
